"""A dock in which the threshold of a probability is tried, and the mask seen at once."""
