// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/zip_text.h"

#include <zlib.h>

namespace plumbline::test
{

namespace
{

std::string number(std::uint32_t value, int bytes)
{
    std::string text;
    for (int i = 0; i < bytes; ++i)
        text += static_cast<char>((value >> (8 * i)) & 0xffU);
    return text;
}

std::string deflated(const std::string& bytes)
{
    z_stream stream{};
    deflateInit2(&stream, 9, Z_DEFLATED, -15, 9, Z_DEFAULT_STRATEGY);
    std::string out(deflateBound(&stream, bytes.size()), '\0');
    std::string in = bytes;
    stream.next_in = reinterpret_cast<Bytef*>(in.data());
    stream.avail_in = static_cast<uInt>(in.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(stream.total_out);
    deflateEnd(&stream);
    return out;
}

} // namespace

std::string zipOf(const std::vector<ZipEntry>& entries)
{
    std::string file, list;
    for (const ZipEntry& entry : entries) {
        const std::string data = entry.method == 8 ? deflated(entry.bytes) : entry.bytes;
        const auto trueSum = static_cast<std::uint32_t>(crc32(
            0, reinterpret_cast<const Bytef*>(entry.bytes.data()), static_cast<uInt>(entry.bytes.size())));
        const std::uint32_t sum = entry.sum != 0 ? entry.sum : trueSum;
        const auto size = entry.claimed != 0 ? entry.claimed : static_cast<std::uint32_t>(entry.bytes.size());
        const auto offset = static_cast<std::uint32_t>(file.size());
        const std::string common = number(entry.flags, 2) + number(entry.method, 2) + number(0, 2)
            + number(0x21, 2) + number(sum, 4) + number(static_cast<std::uint32_t>(data.size()), 4)
            + number(size, 4) + number(static_cast<std::uint32_t>(entry.name.size()), 2) + number(0, 2);
        file += "PK\x03\x04" + number(20, 2) + common + entry.name + data;
        list += "PK\x01\x02" + number((3U << 8U) | 20U, 2) + number(20, 2) + common + number(0, 2)
            + number(0, 2) + number(0, 2) + number(entry.mode << 16U, 4) + number(offset, 4) + entry.name;
    }
    const auto count = static_cast<std::uint32_t>(entries.size());
    return file + list + "PK\x05\x06" + number(0, 4) + number(count, 2) + number(count, 2)
        + number(static_cast<std::uint32_t>(list.size()), 4)
        + number(static_cast<std::uint32_t>(file.size()), 4) + number(0, 2);
}

} // namespace plumbline::test
