// SPDX-License-Identifier: GPL-2.0-or-later
// A source of postings that Xapian joins with the words.
#include "searcher/published_days.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

#include "searcher/date_query.hpp"
#include "store/date_nodes.hpp"

namespace bahith::searcher {
namespace {

using store::Field;

std::uint32_t number(const std::string& day) {
    std::uint32_t value = 0;
    std::from_chars(day.data(), day.data() + day.size(), value);
    return value;
}

/// Asked of documents that have the words. Xapian takes the list that it thinks shortest first: this says that it is
/// the longest.
class Published : public Xapian::PostingSource {
public:
    Published(OfState<DayColumn>& days, const std::vector<dates::Interval>& times) : days_(days) {
        for (const dates::Interval& one : times)
            times_.push_back({number(store::day_value(one.first)), number(store::day_value(one.last))});
    }

    void init(const Xapian::Database& database) override {
        column_ = days_.of(database);
        documents_ = overlaps(column_->bounds()) ? database.get_doccount() : 0;
        at_ = 0;
    }
    [[nodiscard]] Published* clone() const override { return new Published(*this); }

    [[nodiscard]] Xapian::doccount get_termfreq_min() const override { return 0; }
    [[nodiscard]] Xapian::doccount get_termfreq_est() const override { return documents_; }
    [[nodiscard]] Xapian::doccount get_termfreq_max() const override { return documents_; }

    [[nodiscard]] Xapian::docid get_docid() const override { return at_; }
    [[nodiscard]] bool at_end() const override { return documents_ == 0 || at_ > column_->last_document(); }
    void next(double least) override { skip_to(at_ + 1, least); }
    void skip_to(Xapian::docid document, double /*least*/) override {
        for (at_ = std::max(at_, document); !at_end() && !wanted();) ++at_;
    }
    bool check(Xapian::docid document, double /*least*/) override {
        at_ = document;
        return at_end() || wanted();
    }
    [[nodiscard]] std::string get_description() const override {
        std::string out = "published";
        for (const DayColumn::Days& one : times_)
            out += ' ' + std::to_string(one.first) + ".." + std::to_string(one.last);
        return out;
    }

private:
    Published(const Published& other) : PostingSource(), days_(other.days_), times_(other.times_) {}

    [[nodiscard]] bool overlaps(const DayColumn::Days& days) const {
        return days.first != 0 && std::any_of(times_.begin(), times_.end(), [&days](const DayColumn::Days& one) {
                   return days.last >= one.first && days.first <= one.last;
               });
    }
    [[nodiscard]] bool wanted() const { return overlaps(column_->at(at_)); }

    OfState<DayColumn>& days_;
    std::vector<DayColumn::Days> times_;
    std::shared_ptr<DayColumn> column_;
    Xapian::doccount documents_ = 0;  // that may be wanted
    Xapian::docid at_ = 0;
};

}  // namespace

DayColumn::Values::Values(const Xapian::Database& database, Field field)
    : value_(database.valuestream_begin(store::slot(field))), end_(database.valuestream_end(store::slot(field))) {}

void DayColumn::Values::read(Xapian::docid begin, Block& block, std::uint32_t Days::*part) {
    if (value_ == end_) return;
    if (value_.get_docid() < begin) value_.skip_to(begin);
    for (; value_ != end_ && value_.get_docid() - begin < block.size(); ++value_)
        block[value_.get_docid() - begin].*part = number(*value_);
}

DayColumn::DayColumn(const Xapian::Database& database)
    : database_(database),
      last_document_(database.get_lastdocid()),
      bounds_{number(database.get_value_lower_bound(store::slot(Field::published_first))),
              number(database.get_value_upper_bound(store::slot(Field::published_last)))},
      blocks_(last_document_ / documents_at_once + 1) {}

const DayColumn::Days& DayColumn::at(Xapian::docid document) {
    std::unique_ptr<Block>& block = blocks_[document / documents_at_once];
    if (block == nullptr) block = read(document / documents_at_once);
    return (*block)[document % documents_at_once];
}

std::unique_ptr<DayColumn::Block> DayColumn::read(std::size_t block) {
    if (!first_ || block < next_block_) {
        first_.emplace(database_, Field::published_first);
        last_.emplace(database_, Field::published_last);
    }
    next_block_ = block + 1;
    auto days = std::make_unique<Block>();
    const auto begin = static_cast<Xapian::docid>(block * documents_at_once);
    first_->read(begin, *days, &Days::first);
    last_->read(begin, *days, &Days::last);
    return days;
}

Xapian::Query PublishedDays::during(const std::vector<dates::Interval>& times) {
    if (!std::exchange(asked_, true)) return published_during(times);
    return Xapian::Query((new Published(days_, times))->release());
}

}  // namespace bahith::searcher
