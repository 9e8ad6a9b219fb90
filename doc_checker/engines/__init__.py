"""One module for each outside recogniser, behind one protocol."""
