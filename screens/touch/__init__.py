"""The visitor's kiosk: take a number, find it again."""
