#include "ui/text/messages.h"

#include <algorithm>

#include <QCoreApplication>
#include <QFileInfo>

#include "core/base/error_words.h"
#include "ui/text/import_text.h"
#include "ui/text/numbers.h"

namespace waymark {

namespace {

QString placeText(const Error &error)
{
    const QString file = QFileInfo(QString::fromStdString(error.file)).fileName();
    if (error.line == 0)
        return file;
    if (error.column == 0)
        //: Where a failure lies: file, line number
        return QCoreApplication::translate("Messages", "%1, line %2").arg(file, countText(error.line));
    //: Where a failure lies: file, line number, column number
    return QCoreApplication::translate("Messages", "%1, line %2, column %3").arg(file, countText(error.line), countText(error.column));
}

int pluralNumber(std::int64_t count) { return static_cast<int>(std::min<std::int64_t>(count, 1'000'000'000)); }

/// "%Ln" in a plural text is the number by locale.
QString warningSentence(const ImportWarning &warning)
{
    const int n = pluralNumber(warning.count);
    switch (warning.code) {
    case ImportWarning::Code::RowsRejected:
        return QCoreApplication::translate("Messages", "%Ln row(s) cannot be used", nullptr, n);
    case ImportWarning::Code::ColumnIgnored:
        return QCoreApplication::translate("Messages", "%Ln column(s) are not used", nullptr, n);
    case ImportWarning::Code::UnknownAccounts:
        return QCoreApplication::translate(
            "Messages", "%Ln customer(s) have no signup date yet: their rows are kept, and counted on the Data page", nullptr, n);
    case ImportWarning::Code::RowsMerged:
        return QCoreApplication::translate("Messages", "%Ln row(s) are added to another of the same customer, day and feature", nullptr, n);
    case ImportWarning::Code::FutureDates:
        return QCoreApplication::translate("Messages", "%Ln row(s) are dated in the future", nullptr, n);
    case ImportWarning::Code::OverlapAdded:
        return QCoreApplication::translate("Messages", "Days that were imported before are added to");
    case ImportWarning::Code::OverlapReplaced:
        return QCoreApplication::translate("Messages", "Days that were imported before are replaced");
    case ImportWarning::Code::FooterSkipped:
        return QCoreApplication::translate("Messages", "%Ln line(s) behind the last row are left out", nullptr, n);
    case ImportWarning::Code::DuplicatesDropped:
        return QCoreApplication::translate("Messages", "%Ln row(s) repeat an earlier row and are dropped", nullptr, n);
    case ImportWarning::Code::KeysNotKept:
        return QCoreApplication::translate(
            "Messages", "%Ln row(s) have a key beyond those that fit in memory: copies of them are not found", nullptr, n);
    case ImportWarning::Code::UnknownUsers:
        return QCoreApplication::translate("Messages", "%Ln user(s) belong to no customer yet", nullptr, n);
    case ImportWarning::Code::SourceChanged:
        return QCoreApplication::translate("Messages", "The file differs from the last one of this source");
    case ImportWarning::Code::EncodingGuessed:
        return QCoreApplication::translate("Messages", "The encoding is a guess: check names with accents");
    case ImportWarning::Code::DatesContradict:
        return QCoreApplication::translate("Messages", "%Ln date(s) have day and month in the other order than was said", nullptr, n);
    case ImportWarning::Code::LastDayUnfinished:
        return QCoreApplication::translate("Messages", "The last day may be unfinished: it has less than half the usual rows");
    }
    return {};
}

} // namespace

QString errorText(const Error &error)
{
    const ErrorWords words = errorWords(error);
    QString text = QCoreApplication::translate("Error", words.sentence);
    const QString detail = importDetailText(words.detail);
    if (text.contains(QLatin1String("%1")))
        text.replace(QLatin1String("%1"), detail.isEmpty() ? QString::fromStdString(error.file) : detail);
    else if (!detail.isEmpty())
        text += QStringLiteral(" (%1)").arg(detail);
    return error.file.empty() ? text : QStringLiteral("%1: %2").arg(placeText(error), text);
}

QString importWarningText(const ImportWarning &warning)
{
    const QString sentence = warningSentence(warning);
    const QString detail = importDetailText(warning.detail);
    return detail.isEmpty() ? sentence : QStringLiteral("%1: %2").arg(sentence, detail);
}

} // namespace waymark
