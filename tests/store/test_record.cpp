// SPDX-License-Identifier: GPL-2.0-or-later
// Records survive the way to bytes and back; damage of any byte is found.
#include "store/record.hpp"

#include <catch2/catch.hpp>
#include <random>

#include "store/checksum.hpp"
#include "tests/store/index_fixture.hpp"

using namespace bahith;

namespace {

store::Record full_record() {
    store::Record record = test::sample_record("دراسات/سد-النهضة.txt", "السد", 3);
    record.authors = {{"مصطفى كمال", "خبير في الشئون الدولية"}, {"وحدة الدراسات", ""}};
    record.source = "مرصد السياسات";
    record.published = {"2024-06", "month", "يونيو/حزيران 2024"};
    record.url = "https://example.org/a?b=1";
    record.category = "اقتصاد";
    record.lang = "ar";
    record.extra = {{"section", "ملفات"}, {"empty", ""}};
    record.paragraphs.push_back({70000, "boilerplate", "تابعونا على فيسبوك"});
    record.fingerprint = 0xfedcba9876543210;
    return record;
}

}  // namespace

TEST_CASE("a record comes back as it was", "[store][record]") {
    const store::Record record = full_record();
    const auto back = store::decode(store::encode(record));
    REQUIRE(back);
    CHECK(back->id == record.id);
    CHECK(back->path == record.path);
    CHECK(back->title == record.title);
    REQUIRE(back->authors.size() == 2);
    CHECK(back->authors[0].role == record.authors[0].role);
    CHECK(back->source == record.source);
    REQUIRE(back->published);
    CHECK(back->published->evidence == record.published->evidence);
    CHECK(back->extra == record.extra);
    REQUIRE(back->paragraphs.size() == record.paragraphs.size());
    CHECK(back->paragraphs.back().n == 70000);
    CHECK(back->paragraphs.back().text == record.paragraphs.back().text);
    CHECK(back->fingerprint == record.fingerprint);
    CHECK(store::encode(*back) == store::encode(record));
}

TEST_CASE("an empty record comes back too", "[store][record]") {
    const auto back = store::decode(store::encode(store::Record{}));
    REQUIRE(back);
    CHECK_FALSE(back->published);
    CHECK(back->paragraphs.empty());
}

TEST_CASE("law: every changed byte is damage", "[store][record]") {
    const std::string bytes = store::encode(full_record());
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        for (const int flip : {1, 0x20, 0x80, 0xff}) {
            std::string changed = bytes;
            changed[i] = static_cast<char>(changed[i] ^ flip);
            const auto back = store::decode(changed);
            if (back) FAIL("byte " << i << " xor " << flip << " went unnoticed");
            CHECK(back.error().code == ErrorCode::damaged);
        }
    }
}

TEST_CASE("law: every truncation is damage", "[store][record]") {
    const std::string bytes = store::encode(full_record());
    for (std::size_t i = 0; i < bytes.size(); ++i) CHECK_FALSE(store::decode(std::string_view(bytes).substr(0, i)));
    CHECK_FALSE(store::decode(bytes + 'x'));
}

TEST_CASE("random bytes are safe, even under a checksum that fits", "[store][record]") {
    std::mt19937 random(7);
    const std::string good = store::encode(full_record()).substr(17);
    for (int round = 0; round < 4000; ++round) {
        std::string payload(random() % 80, '\0');
        if (round % 2 == 0) payload = good.substr(0, random() % good.size());
        for (int changes = 0; changes < 8 && !payload.empty(); ++changes) {
            payload[random() % payload.size()] = static_cast<char>(random());
        }
        const auto back = store::decode('\x01' + store::hex(store::checksum(payload)) + payload);
        if (!back) CHECK(back.error().code == ErrorCode::damaged);
    }
}
