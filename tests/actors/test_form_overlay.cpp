// SPDX-License-Identifier: GPL-2.0-or-later
// Edits laid over the built-in forms give what the edited list gives when all is built anew.
#include "analyzers/actors/form_overlay.hpp"

#include <catch2/catch.hpp>
#include <map>

#include "analyzers/actors/form_builder.hpp"
#include "analyzers/actors/own_gazetteer.hpp"
#include "analyzers/data/embedded.hpp"

namespace bahith::actors::test {
namespace {

// Every path of words that a form has.
class Paths final : public FormSink {
public:
    Node descend(Node node, std::string_view word) override {
        const auto [at, fresh] = nodes_.try_emplace({node, std::string(word)}, static_cast<Node>(parents_.size()));
        if (fresh) parents_.emplace_back(node, word);
        return at->second;
    }
    void add(Node, const Form&) override {}

    [[nodiscard]] std::size_t size() const { return parents_.size(); }
    [[nodiscard]] std::vector<std::string> words(Node node) const {
        std::vector<std::string> out;
        for (; node != root; node = parents_[node].first) out.insert(out.begin(), parents_[node].second);
        return out;
    }

private:
    std::map<std::pair<Node, std::string>, Node> nodes_;
    std::vector<std::pair<Node, std::string>> parents_{{root, ""}};
};

FormIndex::Node walk(const FormIndex& index, const std::vector<std::string>& words) {
    FormIndex::Node node = FormIndex::root;
    for (const std::string& word : words) {
        node = index.step(node, word);
        if (node == FormIndex::nowhere) break;
    }
    return node;
}

std::vector<Form> forms(const FormIndex& index, FormIndex::Node node) {
    if (node == FormIndex::nowhere) return {};
    const auto found = index.forms(node);
    return {found.begin(), found.end()};
}

// How many nodes differ.
std::size_t differences(const std::string& lines) {
    const auto before = Gazetteer::builtin().all();
    Edits edits = parse_edits(lines, "actors.tsv");
    const std::vector<Actor> after = edited(before, edits, "actors.tsv");
    const FormIndex anew(after, data::not_actors());
    const FormIndex laid_over(Gazetteer::builtin().forms(), before, after);
    Paths paths;
    add_all_forms(before, data::not_actors(), paths);
    add_all_forms(after, data::not_actors(), paths);
    std::size_t count = 0;
    for (FormSink::Node node = 1; node < paths.size(); ++node) {
        const auto words = paths.words(node);
        const FormIndex::Node a = walk(anew, words), b = walk(laid_over, words);
        bool same = forms(anew, a) == forms(laid_over, b);
        if (a != FormIndex::nowhere)
            same = same && b != FormIndex::nowhere && (laid_over.goes_on(b) || !anew.goes_on(a));
        if (!same && ++count <= 3) {
            std::string path;
            for (const std::string& word : words) path += word + " ";
            UNSCOPED_INFO(path);
        }
    }
    return count;
}

}  // namespace

TEST_CASE("the compiled forms with edits laid over are those built anew", "[actors][own][compiled]") {
    const auto lines = GENERATE(values<std::string>({
        "",
        "سامر الحلبي\tperson\tperson/samer\tcountry/syria\tأبو فراس\tSamer Halabi\t=سامر\t?الحلبي\n",
        "سامر بوتين\tperson\n",
        "مركز النيل للدراسات المصرية\torganization\torg/nile\tcountry/egypt\n",
        "alias\tcountry/china\tبلاد التنين\tالقاهرة\tUS\tأوبك+\tج.م.ع\n",
        "alias\tcountry/united-states\tبلاد العم سام\n",
        "remove\tcountry/north-korea\nremove\tcountry/china\nremove\tcountry/united-states\n",
        "remove\tperson/vladimir-putin\tبوتين\n",
        "merge\torg/nato\torg/european-union\nmerge\tcountry/egypt\tcountry/syria\n",
        "رجل\tperson\tperson/vladimir-putin\tcountry/china\n",
    }));
    CAPTURE(lines);
    CHECK(differences(lines) == 0);
}

TEST_CASE("so they are where a part of the list is gone or bears others' names", "[actors][own][compiled]") {
    const auto all = Gazetteer::builtin().all();
    std::string lines;
    for (std::size_t i = 0; i < all.size(); i += 40) lines += "remove\t" + all[i].id + "\n";
    for (std::size_t i = 7; i + 100 < all.size(); i += 60)
        lines += "alias\t" + all[i].id + "\t" + all[i + 100].name + "\n";
    CHECK(differences(lines) == 0);
}

}  // namespace bahith::actors::test
