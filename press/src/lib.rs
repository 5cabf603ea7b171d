//! Printed matter: data in, PDF bytes out.
