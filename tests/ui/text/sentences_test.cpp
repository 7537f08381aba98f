#include <QCoreApplication>
#include <QLocale>
#include <QTest>
#include <QTranslator>

#include "tests/support/registry.h"
#include "ui/text/sentences.h"

using waymark::Phrase;
using waymark::SentenceNumber;
using waymark::SentenceText;

namespace {

/// Turns the words of one template round, as another language would.
class TurnedRound : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (QLatin1String(context) == QLatin1String("Sentence") && QLatin1String(source) == QLatin1String("%1 of %2 stay"))
            return QStringLiteral("of %2 stay %1");
        return {};
    }
};

Phrase stay(std::string who)
{
    return {"%1 of %2 stay", {SentenceNumber{0.867, SentenceNumber::Kind::Percent, true}, SentenceText{std::move(who), false}}};
}

} // namespace

class SentencesTest : public QObject {
    Q_OBJECT

private slots:
    void numbersAreWrittenByLocaleAndKeyOnesStandOut()
    {
        QCOMPARE(waymark::plainText({stay("customers")}), QStringLiteral("86.7% of customers stay"));
        QCOMPARE(waymark::richText({stay("customers")}), QStringLiteral("<span style=\"font-weight:600\">86.7%</span> of customers stay"));
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::Portuguese, QLocale::Brazil));
        QCOMPARE(waymark::plainText({stay("customers")}), QStringLiteral("86,7% of customers stay"));
        QLocale::setDefault(before);
    }

    void aLanguageMayTurnTheWordsRound()
    {
        TurnedRound translator;
        QCoreApplication::installTranslator(&translator);
        QCOMPARE(waymark::plainText({stay("customers")}), QStringLiteral("of customers stay 86.7%"));
        QCoreApplication::removeTranslator(&translator);
    }

    void aFeatureNamedLikeMarkUpOrAPlaceholderStaysAsItIs()
    {
        QCOMPARE(waymark::plainText({stay("%1 <b>")}), QStringLiteral("86.7% of %1 <b> stay"));
        QCOMPARE(waymark::richText({stay("%1 <b>")}), QStringLiteral("<span style=\"font-weight:600\">86.7%</span> of %1 &lt;b&gt; stay"));
    }

    void smallPValuesAreSafeInMarkUp()
    {
        const Phrase test{"log-rank p %1", {SentenceNumber{1e-9, SentenceNumber::Kind::PValue, false}}};
        QCOMPARE(waymark::plainText({test}), QStringLiteral("log-rank p < 0.001"));
        QCOMPARE(waymark::richText({test}), QStringLiteral("log-rank p &lt; 0.001"));
    }

    void phrasesStandInsidePhrasesAndAreJoined()
    {
        const Phrase inner{"%1 or more", {SentenceNumber{20, SentenceNumber::Kind::Count, false}}};
        const Phrase outer{"Customers with %1", {std::vector<Phrase>{inner}}};
        QCOMPARE(waymark::plainText({outer, outer}, QStringLiteral(" | ")),
                 QStringLiteral("Customers with 20 or more | Customers with 20 or more"));
    }
};

WAYMARK_TEST(SentencesTest)
#include "sentences_test.moc"
