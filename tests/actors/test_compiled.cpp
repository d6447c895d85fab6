// SPDX-License-Identifier: GPL-2.0-or-later
// What is compiled when bahith is built is what the tables say.
#include <catch2/catch.hpp>

#include "analyzers/actors/actor_image.hpp"
#include "analyzers/actors/form_builder.hpp"
#include "analyzers/actors/form_index.hpp"
#include "analyzers/actors/tables.hpp"
#include "analyzers/data/embedded.hpp"

namespace bahith::actors::test {

TEST_CASE("the compiled actors are those of the tables, in every field", "[actors][compiled]") {
    const std::vector<Actor> tables = actors_of_tables();
    const auto compiled = Gazetteer::builtin().all();
    REQUIRE(tables.size() == compiled.size());
    for (std::size_t i = 0; i < tables.size(); ++i) {
        const Actor &a = tables[i], &b = compiled[i];
        INFO(a.id);
        CHECK((a.id == b.id && a.type == b.type && a.name == b.name && a.parent == b.parent));
        CHECK(std::equal(
            a.names.begin(), a.names.end(), b.names.begin(), b.names.end(), [](const Name& x, const Name& y) {
                return x.text == y.text && x.kind == y.kind && x.exact == y.exact && x.ambiguous == y.ambiguous;
            }));
        CHECK(std::equal(a.offices.begin(), a.offices.end(), b.offices.begin(), b.offices.end(),
                         [](const Office& x, const Office& y) {
                             return x.role == y.role && x.of == y.of && x.from == y.from && x.to == y.to;
                         }));
    }
    CHECK(data::actors() == compile_actors(tables));
}

TEST_CASE("the compiled forms are those of the tables", "[actors][compiled]") {
    const std::vector<std::uint32_t> built = build_image(actors_of_tables(), data::not_actors());
    CHECK(data::actor_forms() ==
          std::string_view(reinterpret_cast<const char*>(built.data()), built.size() * sizeof(built.front())));
}

TEST_CASE("bytes that are no image are refused", "[actors][compiled]") {
    CHECK_THROWS(read_actors(""));
    CHECK_THROWS(read_actors("BAI1"));
    CHECK_THROWS(read_actors(data::actors().substr(0, data::actors().size() - 1)));
    CHECK_THROWS(FormIndex("", 0));
    CHECK_THROWS(FormIndex(data::actor_forms(), Gazetteer::builtin().all().size() + 1));
    CHECK(read_actors(compile_actors({})).empty());
    Actor longest{"org/x", "organization", std::string(256, 'x'), "", {}, {}};
    CHECK_THROWS(compile_actors({&longest, 1}));
}

}  // namespace bahith::actors::test
