#include <QLabel>
#include <QTest>

#include "core/analysis/finding/sentence.h"
#include "tests/support/registry.h"
#include "ui/pages/cards/finding_card.h"
#include "ui/window/language.h"

using waymark::DayHistogram;
using waymark::FindingCard;
using waymark::Framework;
using waymark::Language;
using waymark::RetentionGroup;
using waymark::RetentionResult;

namespace {

/// Room for the words beside the panel and the copy button in a window 1280 wide.
constexpr int kWordsWidth = 820;

RetentionGroup groupOf(const char *name, std::uint32_t n, std::uint32_t events)
{
    DayHistogram counts{90, std::vector<std::uint32_t>(400, 0), std::vector<std::uint32_t>(400, 0), std::vector<std::uint32_t>(400, 0)};
    counts.entered[0] = n;
    counts.events[110] = events;
    counts.censored[399] = n - events;
    return {name, waymark::survivalCurve(std::move(counts)), {}};
}

/// Two groups told apart, or with evidence that disagrees, or not to be told apart.
RetentionResult comparison(const char *verdict)
{
    RetentionResult result;
    result.landmark = 90;
    result.horizon = 365;
    result.groups = {groupOf("reached", 1440, 192), groupOf("not_reached", 2421, 942)};
    const bool apart = QLatin1String(verdict) == QLatin1String("apart");
    const bool mixed = QLatin1String(verdict) == QLatin1String("mixed");
    result.difference = waymark::SurvivalDifference{365, 0.257, apart || mixed ? 0.226 : -0.01, 0.288};
    result.logRank = waymark::LogRank{9.0, 1, apart ? 0.0001 : 0.3, {}, {}};
    result.hazards = {{0, 1, waymark::hazardOf(result.groups[0].curve.counts, result.groups[1].curve.counts)}};
    const waymark::TwoByTwo counts{600, 100, 746, 463};
    result.table = waymark::HorizonTable{0, counts, waymark::twoByTwoFigures(counts)};
    return result;
}

} // namespace

class FindingCardTest : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { Language::instance().set(QStringLiteral("en")); }

    void aFindingIsAtMostTwoLines_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("verdict");
        for (const char *language : {"en", "pt_BR", "th"}) {
            for (const char *verdict : {"apart", "mixed", "not separated"})
                QTest::addRow("%s, %s", language, verdict) << QString::fromUtf8(language) << QString::fromUtf8(verdict);
        }
    }

    void aFindingIsAtMostTwoLines()
    {
        QFETCH(QString, language);
        QFETCH(QString, verdict);
        Language::instance().set(language);
        Framework framework;
        framework.activation = waymark::ActivationRule{{{"conversation_started", {}}}, waymark::Measure::Count, 90, 20.0};
        waymark::Dataset dataset;
        dataset.features.push_back({"conversation_started", "Conversations", {}, waymark::FeatureLevel::None, {}, {}});
        FindingCard card;
        card.setFinding(waymark::findingOf(comparison(qPrintable(verdict)), framework, dataset));
        QLabel *headline = card.findChild<QLabel *>();
        QVERIFY(headline != nullptr);
        // The style sheet's size, which a card outside the window does not have.
        QFont font = headline->font();
        font.setPixelSize(16);
        headline->setFont(font);
        // Thai lines are taller than the font's own: a line is what the whole sentence needs where it has all the room.
        const int line = headline->heightForWidth(100 * kWordsWidth);
        const int lines = (headline->heightForWidth(kWordsWidth) + line / 2) / line;
        QVERIFY2(lines <= 2, qPrintable(QString::number(lines) + QLatin1String(" lines: ") + card.headlineText()));
        QVERIFY(!card.figuresText().isEmpty());
    }
};

WAYMARK_TEST(FindingCardTest)
#include "finding_card_test.moc"
