// Nothing is called: the library stands in front of the C library.
