// SPDX-License-Identifier: GPL-2.0-or-later
// Records: one JSON object a line. The file is read line by line, so it may be of any size; a line may not.
#include <memory>
#include <utility>

#include "corpus/encoding.hpp"
#include "corpus/file.hpp"
#include "corpus/readers/document.hpp"
#include "corpus/readers/json.hpp"
#include "corpus/text.hpp"

namespace bahith::corpus {
namespace {

struct Record {
    nlohmann::ordered_json json;
    std::string text;
    std::string repair;
};

class RecordReader {
public:
    explicit RecordReader(const Job& job) : job_(job) {}

    void run() {
        Result<File> file = open_file(job_.source.path);
        if (!file) return job_.trouble(std::move(file.error()));
        std::string chunk(std::size_t{256} * 1024, '\0');
        for (;;) {
            const Result<std::size_t> got = file->read(chunk.data(), chunk.size(), job_.source.path);
            if (!got) return job_.trouble(got.error());
            if (*got == 0) break;
            if (done_ == 0 && is_wide(chunk)) return job_.trouble(wide());
            take(std::string_view(chunk).substr(0, *got));
        }
        if (length_ > 0) end_line();
        if (!any_) {
            job_.trouble(
                {ErrorCode::bad_input, job_.source.path + ": holds no records, expected one JSON object a line", ""});
        }
    }

private:
    static bool is_wide(std::string_view bytes) {
        return bytes.substr(0, 2) == "\xFF\xFE" || bytes.substr(0, 2) == "\xFE\xFF";
    }

    Error wide() const {
        return {ErrorCode::bad_input, job_.source.path + ": records are in UTF-16, expected UTF-8",
                "convert the file, for instance with iconv -f UTF-16 -t UTF-8"};
    }

    void take(std::string_view bytes) {
        while (!bytes.empty()) {
            const std::size_t end = bytes.find('\n');
            const std::string_view part = bytes.substr(0, end);
            length_ += part.size();
            done_ += part.size();
            if (length_ <= article_limit) line_.append(part);
            if (end == std::string_view::npos) return;
            ++done_;
            bytes.remove_prefix(end + 1);
            end_line();
        }
    }

    void end_line() {
        ++number_;
        const std::string where = job_.source.path + ":" + std::to_string(number_);
        if (length_ > article_limit) {
            any_ = true;
            job_.trouble({ErrorCode::bad_input,
                          where + ": line has " + megabytes(length_) + ", expected at most " +
                              megabytes(article_limit) + " for one record",
                          "put every record on a line of its own"});
        } else if (number_ == 1 && line_.compare(0, 3, "\xEF\xBB\xBF") == 0) {
            record(std::string_view(line_).substr(3), where);
        } else {
            record(line_, where);
        }
        line_.clear();
        if (line_.capacity() > std::size_t{1024} * 1024) line_.shrink_to_fit();
        length_ = 0;
    }

    void record(std::string_view line, const std::string& where) {
        if (trim(line).empty()) return;
        any_ = true;
        Result<Decoded> decoded = decode(line, {});
        if (!decoded) return refuse(where, decoded.error().message, decoded.error().hint);
        auto json = parse_json(decoded->text);
        if (!json) return refuse(where, json.error().message, "correct the record or remove the line");
        if (!json->is_object()) {
            return refuse(where, std::string("record is a JSON ") + json->type_name() + ", expected an object",
                          "write records as {\"text\": …}, one a line");
        }
        const auto text = json->find("text");
        if (text == json->end()) return refuse(where, "record has no \"text\", expected one with the article", "");
        if (!text->is_string()) {
            return refuse(where, std::string("\"text\" is a JSON ") + text->type_name() + ", expected a string", "");
        }
        auto kept = std::make_shared<Record>();
        kept->text = text->get<std::string>();
        if (is_blank(kept->text)) return refuse(where, "\"text\" is empty, expected the article", "");
        json->erase("text");
        kept->json = std::move(*json);
        kept->repair = std::move(decoded->repair);
        emit(std::move(kept), line, where);
    }

    void emit(std::shared_ptr<Record> kept, std::string_view line, const std::string& where) {
        Metadata metadata = from_overrides(job_.overrides);
        const Metadata own = json_facts(kept->json, "record", "text");
        metadata.insert(metadata.end(), own.begin(), own.end());
        Item item;
        item.id = safe_id(first_value(metadata, "id"));
        if (item.id.empty()) item.id = job_.source.id + ":" + std::to_string(number_);
        item.path = where;
        item.fingerprint = hash64(line, 0);
        for (const auto& [key, value] : job_.overrides) item.fingerprint = hash64(value, hash64(key, item.fingerprint));
        item.bytes_done = done_;
        item.make = [kept = std::move(kept), metadata = std::move(metadata), id = item.id, where]() -> Result<Article> {
            Draft draft;
            draft.paragraphs = paragraphs_of(kept->text);
            draft.repair = kept->repair;
            draft.hints.title_line = first_value(metadata, "title").empty();
            return finish(std::move(draft), metadata, id, where);
        };
        job_.item(std::move(item));
    }

    void refuse(const std::string& where, const std::string& what, const std::string& hint) {
        job_.trouble({ErrorCode::bad_input, where + ": " + what, hint});
    }

    const Job& job_;
    std::string line_;
    std::uint64_t length_ = 0;  // of the line so far, also of what was not kept
    std::uint64_t done_ = 0;
    std::uint64_t number_ = 0;
    bool any_ = false;
};

void read(const Job& job) {
    RecordReader(job).run();
}

}  // namespace

const Format jsonl_format{"jsonl", {".jsonl", ".ndjson", nullptr, nullptr}, read};

}  // namespace bahith::corpus
