"""What is shown and said at a call, in which order. Values in, values out."""
