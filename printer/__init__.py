"""Paper: what a slip says, how it is drawn, and the printers that carry it."""
