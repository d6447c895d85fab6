// SPDX-License-Identifier: GPL-2.0-or-later
// Helpers of the tests that work on real databases.
#include "tests/store/index_fixture.hpp"

#include <stdlib.h>
#include <sys/stat.h>
#include <xapian.h>
#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <vector>

#include "store/checksum.hpp"
#include "store/schema.hpp"
#include "store/words.hpp"

// Xapian 1.4.22's own check frees its tables under another size than it made them: not our fault to report.
extern "C" const char* __asan_default_options();
extern "C" const char* __asan_default_options() {
    return "new_delete_type_mismatch=0";
}

namespace bahith::test {

namespace fs = std::filesystem;

TemporaryFolder::TemporaryFolder() : path_((fs::temp_directory_path() / "bahith-test-XXXXXX").string()) {
    if (::mkdtemp(path_.data()) == nullptr) throw std::runtime_error("no temporary folder");
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
}

std::string TemporaryFolder::operator/(std::string_view name) const {
    return path_ + '/' + std::string(name);
}

void write_file(const std::string& path, std::string_view bytes) {
    fs::create_directories(fs::path(path).parent_path());
    std::ofstream(path, std::ios::binary | std::ios::trunc) << bytes;
}

std::string read_file(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

store::Record sample_record(const std::string& id, const std::string& word, std::uint32_t passages) {
    store::Record record;
    record.id = id;
    record.path = "news/" + id;
    record.title = "اتفاق " + word;
    record.fingerprint = store::checksum(id + word + std::to_string(passages));
    record.paragraphs.push_back({1, "title", record.title});
    for (std::uint32_t i = 0; i < passages; ++i) record.paragraphs.push_back({i + 2, "body", "نص عن " + word});
    return record;
}

void put_sample(store::Writer& writer, const std::string& id, const std::string& word, std::uint32_t passages) {
    const auto document_of = [&word](std::size_t i) {
        Xapian::Document document;
        document.add_term(word);
        document.set_data(store::encode_words(word));
        const std::string n = std::to_string(i + 2);
        document.add_value(store::slot(store::Field::paragraphs), n + '-' + n);
        return document;
    };
    writer.put(sample_record(id, word, passages), Xapian::Document(), passages, document_of);
}

std::uint64_t documents_with(const std::string& dir, const std::string& term) {
    return store::Reader(dir, "").database().get_termfreq(term);
}

std::string digest(const std::string& dir) {
    const store::Reader reader(dir, "");
    const Xapian::Database& database = reader.database();
    std::vector<std::string> documents;
    for (auto at = database.postlist_begin(""); at != database.postlist_end(""); ++at) {
        const Xapian::Document document = database.get_document(*at);
        std::ostringstream out;
        for (auto term = document.termlist_begin(); term != document.termlist_end(); ++term) {
            out << *term << '/' << term.get_wdf();
            // The same fact in the inverted lists, which is where searches look.
            auto posting = database.postlist_begin(*term);
            posting.skip_to(*at);
            out << (posting != database.postlist_end(*term) && *posting == *at ? '+' : '-') << '\n';
        }
        for (auto value = document.values_begin(); value != document.values_end(); ++value) {
            out << value.get_valueno() << '=' << *value << '\n';
        }
        out << document.get_data();
        documents.push_back(out.str());
    }
    std::sort(documents.begin(), documents.end());
    std::string all = database.get_metadata(std::string(store::meta_articles));
    for (const std::string& document : documents) all += store::hex(store::checksum(document));
    return std::to_string(documents.size()) + ':' + store::hex(store::checksum(all));
}

std::string listing(const std::string& dir) {
    std::vector<std::string> lines;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(dir)) {
        struct stat info {};
        ::stat(entry.path().c_str(), &info);
        std::ostringstream line;
        line << entry.path().string() << ' ' << info.st_size << ' ' << info.st_ino << ' ' << info.st_mtim.tv_sec << '.'
             << info.st_mtim.tv_nsec;
        lines.push_back(line.str());
    }
    std::sort(lines.begin(), lines.end());
    std::string all;
    for (const std::string& line : lines) all += line + '\n';
    return all;
}

std::string generation(const std::string& dir) {
    std::istringstream words(read_file(dir + "/index"));
    std::string type, name;
    words >> type >> name;
    return dir + '/' + name;
}

Error failure_of(const std::function<void()>& work) {
    try {
        work();
    } catch (const Failure& failure) {
        return failure.error();
    }
    FAIL("expected a Failure, none was thrown");
    return {};
}

}  // namespace bahith::test
