// SPDX-License-Identifier: GPL-2.0-or-later
// Days of publication as numbers: Xapian, comparing values of documents, would read all values between those it wants,
// in two slots, at every search.
#pragma once

#include <xapian.h>

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "analyzers/dates/dates.hpp"
#include "searcher/of_state.hpp"
#include "store/schema.hpp"

namespace bahith::searcher {

/// The days of one database, read when they are first asked for, some documents at a time.
class DayColumn {
public:
    /// YYYYMMDD; zeros of a document without a date.
    struct Days {
        std::uint32_t first = 0, last = 0;
    };

    explicit DayColumn(const Xapian::Database& database);

    [[nodiscard]] const Days& at(Xapian::docid document);
    [[nodiscard]] Xapian::docid last_document() const { return last_document_; }
    /// No document has an earlier or a later day.
    [[nodiscard]] const Days& bounds() const { return bounds_; }

private:
    static constexpr std::size_t documents_at_once = 512;
    using Block = std::array<Days, documents_at_once>;

    /// The values of a slot, read forward.
    class Values {
    public:
        Values(const Xapian::Database& database, store::Field field);
        void read(Xapian::docid begin, Block& block, std::uint32_t Days::*part);

    private:
        Xapian::ValueIterator value_, end_;
    };

    [[nodiscard]] std::unique_ptr<Block> read(std::size_t block);

    Xapian::Database database_;
    Xapian::docid last_document_;
    Days bounds_;
    std::vector<std::unique_ptr<Block>> blocks_;
    std::optional<Values> first_, last_;  // go on where the block before was read
    std::size_t next_block_ = 0;          // that they can read
};

/// Of an index that is searched again and again. Reading them all takes twice the time that Xapian takes to compare
/// values once, so the first question is left to Xapian.
class PublishedDays {
public:
    /// What is published, even in part, in one of `times`, with no weight. Of local databases; this must outlive it.
    [[nodiscard]] Xapian::Query during(const std::vector<dates::Interval>& times);

private:
    bool asked_ = false;
    OfState<DayColumn> days_;
};

}  // namespace bahith::searcher
