"""The commands of ``vuoro``, one module a group. Qt is loaded only by those that draw."""
