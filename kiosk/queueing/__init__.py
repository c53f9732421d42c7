"""Pure queue rules: states, numbers, who is next, hours. Values in, values out."""
