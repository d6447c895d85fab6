// SPDX-License-Identifier: GPL-2.0-or-later
// Time counted up to the day of publication, or from it on.
#include <cstdlib>

#include "analyzers/dates/pieces.hpp"
#include "analyzers/dates/rules.hpp"
#include "analyzers/dates/units.hpp"

namespace bahith::dates {
namespace {

/// «الماضية», «الأخيرة», «المقبلة» behind the units.
std::optional<ShiftPiece> direction(const Reader& reader, std::size_t at) {
    if (reader.is(at, Word::last)) return ShiftPiece{-1, at + 1};
    const auto shift = shift_piece(reader, at);
    return shift && (shift->shift == -1 || shift->shift == 1) ? shift : std::nullopt;
}

/// «السنوات الخمس الماضية», «الشهرين المقبلين».
std::optional<Quantity> adjective_behind(const Reader& reader, std::size_t at) {
    auto units = definite_quantity(reader, at);
    const auto toward = units ? direction(reader, units->end) : std::nullopt;
    if (!toward) return {};
    units->number *= toward->shift;
    units->end = toward->end;
    return units;
}

/// «آخر ثلاثة أشهر»; in an option also «آخر شهر», which in a text is its end.
std::optional<Quantity> last_of(const Reader& reader, std::size_t at) {
    if (!reader.is(at, Word::other) || reader.at(at).definite) return {};
    auto units = quantity(reader, at + 1);
    if (!units && reader.whole() && !reader.at(at + 1).definite)
        if (const auto unit = single_unit(reader.at(at + 1))) units = Quantity{1, *unit, at + 2};
    if (units) units->number = -units->number;
    return units;
}

/// Without a word that puts something into this time it is as often its length: «ارتفع الأشهر الستة الماضية».
bool has_context(const Reader& reader, std::size_t at, bool linked) {
    if (reader.whole() || linked || reader.at(at).preposition) return true;
    switch (reader.at(at - 1).entry.word) {
        case Word::in:
        case Word::portion:
        case Word::period:
            return true;
        default:
            return false;
    }
}

}  // namespace

std::optional<Match> stretch(const Reader& reader, std::size_t at, bool linked) {
    auto units = adjective_behind(reader, at);
    if (!units) units = last_of(reader, at);
    if (!units || (units->unit != Unit::decade && !has_context(reader, at, linked))) return {};
    if (!reader.whole() && is_round({std::abs(units->number), units->unit, 0})) return {};
    Point point;
    point.stretch = {units->unit, units->number, reader.whole()};
    point.end = behind_time_noun(reader, units->end);
    if (reader.is(point.end, Word::from)) return {};  // «السنوات الخمس الأخيرة من حكمه»
    return single(point, at);
}

}  // namespace bahith::dates
