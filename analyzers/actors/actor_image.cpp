// SPDX-License-Identifier: GPL-2.0-or-later
// Read once from front to back; only what a list of actors allocates costs anything.
#include "analyzers/actors/actor_image.hpp"

#include <cstring>
#include <stdexcept>

#include "analyzers/actors/name_key.hpp"

namespace bahith::actors {
namespace {

constexpr std::string_view magic = "BAI1";
constexpr unsigned kind_mask = 0x0F, exact = 0x10, ambiguous = 0x20;

class Writer {
public:
    template <class Number>
    void number(Number value) {
        out_.append(reinterpret_cast<const char*>(&value), sizeof value);
    }
    void count(std::size_t size) {
        if (size > 0xFF) throw std::runtime_error("compiled actors: more than 255 bytes, names or offices");
        out_.push_back(static_cast<char>(size));
    }
    void text(std::string_view text) {
        count(text.size());
        out_ += text;
    }
    void name(const Name& name) {
        out_.push_back(static_cast<char>(static_cast<unsigned>(name.kind) | (name.exact ? exact : 0U) |
                                         (name.ambiguous ? ambiguous : 0U)));
        number(name_key(name.text));
        text(name.text);
    }
    void actor(const Actor& actor) {
        for (const std::string* field : {&actor.id, &actor.type, &actor.name, &actor.parent}) text(*field);
        count(actor.names.size());
        for (const Name& one : actor.names) name(one);
        count(actor.offices.size());
        for (const Office& office : actor.offices) {
            text(office.role);
            text(office.of);
            number(office.from);
            number(office.to);
        }
    }
    std::string done() { return std::move(out_); }

private:
    std::string out_{magic};
};

class Reader {
public:
    explicit Reader(std::string_view rest) : rest_(rest) {}

    template <class Number>
    Number number() {
        Number value{};
        std::memcpy(&value, take(sizeof value).data(), sizeof value);
        return value;
    }
    std::size_t count() { return static_cast<unsigned char>(take(1).front()); }
    std::string_view text() { return take(count()); }
    Name name() {
        const auto bits = static_cast<unsigned char>(take(1).front());
        const auto key = number<std::uint32_t>();
        return {std::string(text()), static_cast<NameKind>(bits & kind_mask), (bits & exact) != 0,
                (bits & ambiguous) != 0, key};
    }
    void actor(Actor& actor) {
        for (std::string* field : {&actor.id, &actor.type, &actor.name, &actor.parent}) *field = text();
        const std::size_t names = count();
        actor.names.reserve(names);
        for (std::size_t i = 0; i < names; ++i) actor.names.push_back(name());
        actor.offices.resize(count());
        for (Office& office : actor.offices) {
            office.role = text();
            office.of = text();
            office.from = number<std::int32_t>();
            office.to = number<std::int32_t>();
        }
    }

private:
    std::string_view take(std::size_t size) {
        if (size > rest_.size()) throw std::runtime_error("compiled actors: cut short");
        const std::string_view taken = rest_.substr(0, size);
        rest_.remove_prefix(size);
        return taken;
    }

    std::string_view rest_;
};

}  // namespace

std::string compile_actors(std::span<const Actor> actors) {
    Writer writer;
    writer.number(static_cast<std::uint32_t>(actors.size()));
    for (const Actor& actor : actors) writer.actor(actor);
    return writer.done();
}

std::vector<Actor> read_actors(std::string_view image) {
    if (!image.starts_with(magic)) throw std::runtime_error("compiled actors: no header");
    Reader reader(image.substr(magic.size()));
    std::vector<Actor> actors(reader.number<std::uint32_t>());
    for (Actor& actor : actors) reader.actor(actor);
    return actors;
}

}  // namespace bahith::actors
