"""Read a historian's footnotes."""
