#include "core/store/usage/usage_chunk.h"

#include <random>

#include <QTest>

#include "tests/support/registry.h"

namespace waymark {

namespace {

UsageColumns someRows(unsigned seed, std::size_t rows)
{
    std::mt19937 random(seed);
    UsageColumns columns;
    for (std::size_t i = 0; i < rows; ++i) {
        columns.account.push_back(static_cast<std::uint32_t>(random() % 200000 + 1));
        columns.day.push_back({static_cast<std::int32_t>(random() % 40000) - 3000});
        columns.feature.push_back(static_cast<std::uint32_t>(random() % 400 + 1));
        constexpr double counts[] = {0.0, 1.0, 254.0, 255.0, 256.0, 11.77, 9007199254740992.0, 0.1};
        columns.count.push_back(counts[random() % std::size(counts)]);
    }
    return columns;
}

} // namespace

class UsageChunkTest : public QObject {
    Q_OBJECT

private slots:
    void everyRowComesBackAsItWas();
    void aDamagedByteIsNoticedWhereverItIs();
    void tooShortDataIsNoticed();
};

void UsageChunkTest::everyRowComesBackAsItWas()
{
    const UsageColumns rows = someRows(1, 5000);
    UsageColumns back;
    QVERIFY(decodeChunk(encodeChunk(rows, 0, 3000), back));
    QVERIFY(decodeChunk(encodeChunk(rows, 3000, 2000), back));
    QCOMPARE(back.account, rows.account);
    QCOMPARE(back.feature, rows.feature);
    QCOMPARE(back.count, rows.count);
    QVERIFY(back.day == rows.day);
}

void UsageChunkTest::aDamagedByteIsNoticedWhereverItIs()
{
    const std::vector<std::uint8_t> whole = encodeChunk(someRows(2, 300), 0, 300);
    for (std::size_t i = 0; i < whole.size(); ++i) {
        std::vector<std::uint8_t> damaged = whole;
        damaged[i] ^= 0x10;
        UsageColumns rows;
        const auto decoded = decodeChunk(damaged, rows);
        QVERIFY(!decoded);
        QCOMPARE(decoded.error().code, ErrorCode::StoreDamaged);
    }
}

void UsageChunkTest::tooShortDataIsNoticed()
{
    std::vector<std::uint8_t> data = encodeChunk(someRows(3, 10), 0, 10);
    while (!data.empty()) {
        data.pop_back();
        UsageColumns rows;
        QVERIFY(!decodeChunk(data, rows));
    }
}

WAYMARK_TEST(UsageChunkTest)

} // namespace waymark

#include "usage_chunk_test.moc"
