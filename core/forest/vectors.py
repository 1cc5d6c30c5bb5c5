"""What numba has no words for: eight 64-bit masks, and eight sums, in one step.

Each function becomes a few vector instructions of whatever width the processor has. In a loop over words LLVM finds
none of them, because it cannot know that what is read and what is written never overlap.

Import this module only through :mod:`.evaluators`, never inside QGIS.
"""

from __future__ import annotations

from typing import Any, Callable

from llvmlite import ir
from numba import extending, types
from numba.core import cgutils

WORDS = 8  # 64-bit words of a block
WORD_PX = 64

INT1, INT8, INT32, INT64 = (ir.IntType(bits) for bits in (1, 8, 32, 64))
BLOCK = ir.VectorType(INT64, WORDS)
BINS = ir.VectorType(INT8, WORD_PX)
SUMS = ir.VectorType(ir.DoubleType(), 8)
CHOICE = ir.VectorType(INT1, 8)


def intrinsic(define: Callable[..., Any]) -> Any:
    """Make of a definition what compiled code calls, without the typing context."""
    return extending.intrinsic(define)


@intrinsic
def mask_bins_up_to(typing_context: Any, bins: Any, first: Any, most: Any) -> tuple[Any, Any]:
    """Return the uint64 mask of those of `bins[first : first + 64]` that are at most the uint8 `most`."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        _, first, most = arguments
        pointers = _Pointers(context, builder, signature, arguments)
        values = builder.load(pointers.point_at(0, first, BINS), align=1)
        inside = builder.icmp_unsigned("<=", values, _repeat(builder, most, BINS))
        return builder.bitcast(inside, INT64)

    return types.uint64(bins, first, most), generate


@intrinsic
def keep_inside(typing_context: Any, masks: Any, source: Any, others: Any, other: Any, target: Any) -> tuple[Any, Any]:
    """Set the block `masks[target:]` to `masks[source:] & others[other:]`, and return 1 if any bit is left, else 0."""
    return types.uint64(masks, source, others, other, target), _generate_keep(invert=0)


@intrinsic
def keep_outside(typing_context: Any, masks: Any, source: Any, others: Any, other: Any, target: Any) -> tuple[Any, Any]:
    """Set the block `masks[target:]` to `masks[source:] & ~others[other:]`, and return 1 if any bit is left, else 0."""
    return types.uint64(masks, source, others, other, target), _generate_keep(invert=-1)


def _generate_keep(invert: int) -> Any:
    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        _, source, _, other, target = arguments
        pointers = _Pointers(context, builder, signature, arguments)
        mask = builder.load(pointers.point_at(0, source, BLOCK), align=8)
        sieve = builder.load(pointers.point_at(2, other, BLOCK), align=8)
        kept = builder.and_(mask, builder.xor(sieve, ir.Constant(BLOCK, [invert] * WORDS)))
        builder.store(kept, pointers.point_at(0, target, BLOCK), align=8)
        filled = builder.icmp_unsigned("!=", kept, ir.Constant(BLOCK, [0] * WORDS))
        any_left = builder.icmp_unsigned("!=", builder.bitcast(filled, INT8), ir.Constant(INT8, 0))
        return builder.zext(any_left, INT64)

    return generate


@intrinsic
def add_in_order(
    typing_context: Any, sums: Any, first_px: Any, masks: Any, values: Any, first: Any, count: Any
) -> tuple[Any, Any]:
    """Add each `values[first + i]`, i below count, to those of `sums[first_px : first_px + 64]` in `masks[first + i]`.

    The sums stay in registers meanwhile. A sum outside a mask is not touched, not even by adding 0.
    """

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        _, first_px, _, _, first, count = arguments
        pointers = _Pointers(context, builder, signature, arguments)
        parts = [ir.Constant(INT64, px) for px in range(0, WORD_PX, SUMS.count)]
        places = [pointers.point_at(0, builder.add(first_px, part), SUMS) for part in parts]
        registers = [cgutils.alloca_once(builder, SUMS) for _ in parts]
        for place, register in zip(places, registers):
            builder.store(builder.load(place, align=8), register)
        with cgutils.for_range(builder, count, intp=INT64) as loop:
            index = builder.add(first, loop.index)
            mask = builder.load(pointers.point_at(2, index, INT64))
            value = _repeat(builder, builder.load(pointers.point_at(3, index, ir.DoubleType())), SUMS)
            for part, register in zip(parts, registers):
                chosen = builder.bitcast(builder.trunc(builder.lshr(mask, part), INT8), CHOICE)
                old = builder.load(register)
                builder.store(builder.select(chosen, builder.fadd(old, value), old), register)
        for place, register in zip(places, registers):
            builder.store(builder.load(register), place, align=8)
        return context.get_dummy_value()

    return types.none(sums, first_px, masks, values, first, count), generate


class _Pointers:
    """Addresses within the array arguments of an intrinsic."""

    def __init__(self, context: Any, builder: Any, signature: Any, arguments: Any) -> None:
        self._builder = builder
        self._starts = [
            context.make_array(kind)(context, builder, argument).data if isinstance(kind, types.Array) else None
            for kind, argument in zip(signature.args, arguments)
        ]

    def point_at(self, argument: int, index: Any, kind: Any) -> Any:
        """Return the address of the element `index` of an argument, as that of a `kind` of value."""
        return self._builder.bitcast(self._builder.gep(self._starts[argument], [index]), kind.as_pointer())


def _repeat(builder: Any, value: Any, kind: Any) -> Any:
    lanes = kind.count
    one = builder.insert_element(ir.Constant(kind, ir.Undefined), value, ir.Constant(INT32, 0))
    return builder.shuffle_vector(one, one, ir.Constant(ir.VectorType(INT32, lanes), [0] * lanes))
