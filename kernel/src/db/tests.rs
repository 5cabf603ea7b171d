//! What the seam promises.
