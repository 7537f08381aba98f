#include "ui/text/sentences.h"

#include <QCoreApplication>
#include <QStringList>

#include "ui/text/numbers.h"

namespace waymark {

namespace {

class SentenceWriter {
public:
    explicit SentenceWriter(bool rich)
        : m_rich(rich)
    {}

    QString joined(const std::vector<Phrase> &phrases, const QString &separator) const
    {
        QStringList texts;
        for (const Phrase &phrase : phrases)
            texts.append(phraseText(phrase));
        return texts.join(separator);
    }

private:
    QString phraseText(const Phrase &phrase) const
    {
        QString pattern = QCoreApplication::translate("Sentence", phrase.english);
        if (m_rich)
            pattern = pattern.toHtmlEscaped();
        QString text;
        // By hand, not by QString::arg: an argument may itself hold "%1".
        for (qsizetype i = 0; i < pattern.size(); ++i) {
            const int place = i + 1 < pattern.size() && pattern[i] == QLatin1Char('%') ? pattern[i + 1].digitValue() : -1;
            if (place < 1 || static_cast<std::size_t>(place) > phrase.arguments.size()) {
                text += pattern[i];
                continue;
            }
            text += argumentText(phrase.arguments[static_cast<std::size_t>(place) - 1]);
            ++i;
        }
        return text;
    }

    QString argumentText(const SentenceArgument &argument) const
    {
        if (const auto *number = std::get_if<SentenceNumber>(&argument))
            return emphasised(m_rich ? numberText(*number).toHtmlEscaped() : numberText(*number), number->key);
        if (const auto *words = std::get_if<SentenceText>(&argument)) {
            const QString text = QString::fromStdString(words->text);
            return emphasised(m_rich ? text.toHtmlEscaped() : text, words->key);
        }
        return joined(std::get<std::vector<Phrase>>(argument), QStringLiteral(" "));
    }

    static QString numberText(const SentenceNumber &number)
    {
        switch (number.kind) {
        case SentenceNumber::Kind::Count:
            return thresholdText(number.value);
        case SentenceNumber::Kind::Percent:
            return percentText(number.value);
        case SentenceNumber::Kind::Points:
            return pointsText(number.value);
        case SentenceNumber::Kind::PValue:
            return pRelationText(number.value);
        case SentenceNumber::Kind::Decimal:
            return thresholdText(number.value);
        case SentenceNumber::Kind::Chi:
            return decimalText(number.value, 1);
        case SentenceNumber::Kind::Ratio:
            return ratioText(number.value);
        }
        return dashText();
    }

    QString emphasised(const QString &text, bool key) const
    {
        // <b> asks for 700, which the font does not have: it would be smeared from 600.
        return m_rich && key ? QStringLiteral("<span style=\"font-weight:600\">%1</span>").arg(text) : text;
    }

    bool m_rich;
};

} // namespace

QString richText(const std::vector<Phrase> &phrases, const QString &separator) { return SentenceWriter(true).joined(phrases, separator); }

QString plainText(const std::vector<Phrase> &phrases, const QString &separator) { return SentenceWriter(false).joined(phrases, separator); }

} // namespace waymark
