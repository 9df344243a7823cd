"""The one error that a reader of the course can cause: an input that the model cannot take."""

from __future__ import annotations


class InputError(ValueError):
    """An input out of range, of the wrong type, or unknown.

    Attributes
    ----------
    field
        Name of the input.
    value
        What was given.
    allowed
        What would have been accepted, in words.
    """

    def __init__(self, field: str, value: object, allowed: str) -> None:
        self.field = field
        self.value = value
        self.allowed = allowed
        # A whole number reads the same whichever way it was given: 45, not 45.0.
        shown = f"{value:g}" if isinstance(value, float) and value.is_integer() else repr(value)
        super().__init__(f"{field} = {shown} is not possible. Allowed: {allowed}.")
