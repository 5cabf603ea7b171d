//! The words of this room.
kernel::words!("forums");
