"""What users read: sentences that know what they are made of, so that a shell can say them in its own words.

A :class:`Message` is its English sentence, for scripts, tags and logs, and beside it the template and the values. A
dialog translates the template and puts labels in place of parameters and of what is chosen in them; a command line puts
there what is typed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from enum import Enum
from functools import reduce
from typing import Any, Callable

Reword = Callable[[str], str]
NameOption = Callable[[str, str], str]  # from the key of a parameter and the id of one of its options

_MOST_CHARACTERS = 1000  # of one value: nobody reads more
_PLACEHOLDER = re.compile(r"\{(\w+)(?::([^{}]*))?\}")
# What of an address lets others in: name and password before its host, and what follows its question mark, where signed
# addresses have their signature.
_SECRETS = (
    (re.compile(r"(?<=://)[^/\s?#@]*(?:@[^/\s?#@]*)*@"), ""),
    (re.compile(r"((?:://|/vsi)[^\s?{}\"']*)\?(?:[^\s}\"']|\}(?!/|\s|$))*"), r"\1"),
)


def without_secrets(text: str) -> str:
    """Return a text whose addresses have lost passwords and signatures, for logs, tags and the eyes of others."""
    for secret, remains in _SECRETS:
        text = secret.sub(remains, text)
    return text


def printable(text: str) -> str:
    """Return a text that came from outside as a log and a dialog can hold it: on one line, all of it printable."""
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)


def _as_typed(key: str, option: str) -> str:
    return option


class Parameter(str):
    """The key of a parameter, as a value of a message: each shell shows it as its user knows it."""


class Option(str):
    """What can be chosen in a parameter, as a value of a message: its id, which each shell shows as its user knows it.

    Attributes:
        key: of the parameter.
    """

    key: str

    def __new__(cls, key: str, choice: object) -> Option:
        """Name an option of the parameter of this key: a member of an enum, or an id."""
        option = super().__new__(cls, choice.value if isinstance(choice, Enum) else choice)
        option.key = key
        return option

    def __getnewargs__(self) -> tuple[str, str]:  # type: ignore[override]
        return self.key, str(self)


class Message(str):
    """A sentence: a template with named placeholders, and what stands in them; as text it is English.

    `{name}` and `{name:.2f}` are filled with the value of that name. `{OFFSET}`, in capitals and without a value, is
    the parameter of that key, and `{OFFSET:none}` its option of that id. Any other braces stay as they are, so a path
    may hold some.
    """

    template: str
    values: dict[str, Any]

    def __new__(cls, template: str, /, **values: object) -> Message:
        """Make a message; one that is handed in without values is returned as it is.

        Args:
            template: the English sentence with placeholders, written as a literal so that it can be translated.
            values: numbers, texts, :class:`Parameter`, :class:`Option`, other messages, and lists of all these, which
                commas join. Anything else, such as a path, becomes its text.

        Raises:
            TypeError: a value is a member of an enum, which does not tell the parameter that it is chosen in.
        """
        if isinstance(template, Message) and not values:
            return template
        # A text without values may hold anything; the braces of a template would end an address before its secret does.
        template = template if values else without_secrets(template)
        held = {name: _held(value) for name, value in values.items()}
        message = super().__new__(cls, _fill(template, held, str, str, _as_typed))
        message.template = str(template)
        message.values = held
        return message

    def __getnewargs_ex__(self) -> tuple[tuple[str], dict[str, Any]]:
        return (self.template,), self.values


def reword(text: str, translate: Reword = str, name_of: Reword = str, name_option: NameOption = _as_typed) -> str:
    """Return a text in the words of a shell.

    Args:
        text: a message, a parameter or an option by itself, or a plain text, which has no placeholders.
        translate: turns a template into the language of the user, with the same placeholders.
        name_of: turns the key of a parameter into what the user knows it by.
        name_option: turns the key of a parameter and the id of an option into what the user knows that by.
    """
    if isinstance(text, Parameter):
        return name_of(text)
    if isinstance(text, Option):
        return name_option(text.key, str(text))
    if not isinstance(text, Message):
        return translate(text)
    return _fill(translate(text.template), text.values, translate, name_of, name_option)


def either(alternatives: Iterable[object]) -> Message:
    """Return alternatives as a part of a message: "a or b or c"."""
    return reduce(
        lambda first, second: Message("{first} or {second}", first=first, second=second), _parts(alternatives)
    )


def series(parts: Iterable[object]) -> Message:
    """Return parts that may hold commas themselves as a part of a message: "a; b; c"."""
    return reduce(lambda first, second: Message("{first}; {second}", first=first, second=second), _parts(parts))


def pack(value: Any) -> Any:
    """Return a message, or a value of one, as JSON can hold it."""
    if isinstance(value, Message):
        values = {name: pack(part) for name, part in value.values.items()}
        return {"text": str(value), "template": value.template, "values": values}
    if isinstance(value, Parameter):
        return {"text": str(value), "parameter": str(value)}
    if isinstance(value, Option):
        return {"text": str(value), "option": str(value), "of": value.key}
    return [pack(item) for item in value] if isinstance(value, (list, tuple)) else value


def unpack(packed: Any) -> Any:
    """Return what :func:`pack` was given; of a form that is not known, its text."""
    if isinstance(packed, list):
        return [unpack(item) for item in packed]
    if not isinstance(packed, dict):
        return packed
    if isinstance(packed.get("template"), str) and isinstance(packed.get("values"), dict):
        return Message(packed["template"], **{name: unpack(value) for name, value in packed["values"].items()})
    if "option" in packed and "of" in packed:
        return Option(packed["of"], packed["option"])
    return Parameter(packed["parameter"]) if "parameter" in packed else str(packed.get("text", packed))


def _fill(template: str, values: dict[str, Any], translate: Reword, name_of: Reword, name_option: NameOption) -> str:
    def show(value: Any, form: str) -> str:
        if isinstance(value, (Message, Parameter, Option)):
            return reword(value, translate, name_of, name_option)
        if isinstance(value, list):
            return ", ".join(show(item, form) for item in value)
        return format(value, form)

    def fill(found: re.Match[str]) -> str:
        name, form = found.groups()
        if name in values:
            return show(values[name], form or "")
        if not name.isupper():
            return found[0]
        return name_option(name, form) if form else name_of(name)

    return _PLACEHOLDER.sub(fill, template)


def _parts(values: Iterable[object]) -> Iterator[Message]:
    return (value if isinstance(value, Message) else Message("{value}", value=value) for value in values)


def _short(text: str) -> str:
    text = without_secrets(text)
    return printable(text if len(text) <= _MOST_CHARACTERS else f"{text[:_MOST_CHARACTERS]}...")


def _held(value: Any) -> Any:
    """Return a value as messages hold it: numbers and texts of Python itself, and lists."""
    if isinstance(value, Enum):
        raise TypeError(f"{value} stands in a message without its parameter; say Option(key, {value})")
    if isinstance(value, (Message, Parameter, Option, int, float)):
        return value
    if isinstance(value, str):
        return _short(value)
    if isinstance(value, (list, tuple)):
        return [_held(item) for item in value]
    if isinstance(value, BaseException) and value.args and isinstance(value.args[0], Message):
        return value.args[0]
    return value.item() if hasattr(value, "item") else _short(str(value))
