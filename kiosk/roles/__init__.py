"""What each person may do and see: one method, one transaction, frozen views."""
