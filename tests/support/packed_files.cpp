#include "tests/support/packed_files.h"

#include <archive.h>
#include <archive_entry.h>
#include <iconv.h>

namespace waymark::test {

namespace {

la_ssize_t appendBytes(archive *, void *into, const void *bytes, std::size_t size)
{
    static_cast<std::string *>(into)->append(static_cast<const char *>(bytes), size);
    return static_cast<la_ssize_t>(size);
}

void writeMember(archive *out, const std::string &name, const std::string &content)
{
    archive_entry *entry = archive_entry_new();
    archive_entry_set_pathname(entry, name.c_str());
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_entry_set_perm(entry, 0644);
    archive_entry_set_size(entry, static_cast<la_int64_t>(content.size()));
    archive_write_header(out, entry);
    archive_write_data(out, content.data(), content.size());
    archive_entry_free(entry);
}

} // namespace

std::string zipped(const Members &members)
{
    std::string bytes;
    archive *out = archive_write_new();
    archive_write_set_format_zip(out);
    archive_write_set_bytes_in_last_block(out, 1);
    archive_write_open(out, &bytes, nullptr, appendBytes, nullptr);
    for (const auto &[name, content] : members)
        writeMember(out, name, content);
    archive_write_close(out);
    archive_write_free(out);
    return bytes;
}

std::string packed(const std::string &text, const char *filter)
{
    std::string bytes;
    archive *out = archive_write_new();
    archive_write_add_filter_by_name(out, filter);
    archive_write_set_format_raw(out);
    archive_write_set_bytes_in_last_block(out, 1);
    archive_write_open(out, &bytes, nullptr, appendBytes, nullptr);
    writeMember(out, "data", text);
    archive_write_close(out);
    archive_write_free(out);
    return bytes;
}

std::string encoded(const std::string &text, const char *encoding)
{
    const iconv_t converter = iconv_open(encoding, "UTF-8");
    std::string from = text;
    std::string to(text.size() * 4 + 16, '\0');
    char *in = from.data();
    char *out = to.data();
    std::size_t left = from.size();
    std::size_t room = to.size();
    iconv(converter, &in, &left, &out, &room);
    iconv_close(converter);
    to.resize(to.size() - room);
    return to;
}

} // namespace waymark::test
