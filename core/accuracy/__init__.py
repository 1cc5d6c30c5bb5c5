"""How good a mask is: counted, estimated from a sample, tuned and reported. Arrays and numbers only, no files."""
