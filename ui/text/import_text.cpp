#include "ui/text/import_text.h"

#include <QCoreApplication>
#include <QStringList>

#include "core/import/import_detail.h"
#include "ui/text/group_text.h"
#include "ui/text/numbers.h"

namespace waymark {

namespace {

/// A class only for the context of its texts.
class FieldWords {
    Q_DECLARE_TR_FUNCTIONS(ImportWizard)

public:
    static QString field(InputField field)
    {
        switch (field) {
        case InputField::AccountId:
            return tr("account");
        case InputField::Name:
            return tr("name of the account");
        case InputField::SignupDate:
            return tr("signup date");
        case InputField::ChurnDate:
            return tr("churn date");
        case InputField::ObservedUntil:
            return tr("observed until");
        case InputField::Date:
            return tr("date");
        case InputField::Timestamp:
            return tr("date and time");
        case InputField::FeatureKey:
            return tr("feature");
        case InputField::Count:
            return tr("count");
        case InputField::Seats:
            return tr("seats");
        case InputField::Mrr:
            return tr("monthly amount (MRR)");
        case InputField::Currency:
            return tr("currency");
        case InputField::EndDate:
            return tr("end of the subscription");
        case InputField::SubscriptionId:
            return tr("subscription");
        case InputField::BillingInterval:
            return tr("billing interval");
        case InputField::Label:
            return tr("label of the feature");
        case InputField::Category:
            return tr("category");
        case InputField::Level:
            return tr("level");
        case InputField::Area:
            return tr("area");
        case InputField::Entitled:
            return tr("entitled");
        case InputField::UserId:
            return tr("user");
        }
        return {};
    }
};

/// `account_id "17"` as people say it; a column that is no field of ours keeps its name.
QString fieldOfText(const QString &named)
{
    const qsizetype end = named.indexOf(QLatin1String(" \""));
    const QString name = named.left(end);
    for (std::size_t i = 0; i < kInputFields; ++i) {
        const auto field = static_cast<InputField>(i);
        if (name == QLatin1String(inputFieldName(field)))
            return fieldText(field) + (end < 0 ? QString() : named.mid(end));
    }
    return named;
}

/// A number, day or month as the user's language writes it; another value as it is.
QString figureText(const std::string &value)
{
    if (const auto day = parseIsoDate(value))
        return dateText(*day);
    constexpr std::size_t kMonthLength = 7;
    if (const auto first = parseIsoDate(value + "-01"); first && value.size() == kMonthLength)
        return monthText(monthNumber(*first));
    bool isNumber = false;
    const qlonglong number = QString::fromStdString(value).toLongLong(&isNumber);
    return isNumber ? countText(number) : QString::fromStdString(value);
}

QString writtenOut(const ImportDetail &detail)
{
    const QString pattern = QCoreApplication::translate("ImportDetail", detail.english);
    QString text;
    // By hand, not by QString::arg: a value may itself hold "%1".
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int place = i + 1 < pattern.size() && pattern[i] == QLatin1Char('%') ? pattern[i + 1].digitValue() : -1;
        if (place < 1 || static_cast<std::size_t>(place) > detail.values.size()) {
            text += pattern[i];
            continue;
        }
        const std::string &value = detail.values[static_cast<std::size_t>(place) - 1];
        if (detail.holds == ImportDetail::Holds::Field && place == 1)
            text += fieldOfText(QString::fromStdString(value));
        else if (detail.holds == ImportDetail::Holds::Detail && static_cast<std::size_t>(place) == detail.values.size())
            text += importDetailText(value);
        else if (detail.holds == ImportDetail::Holds::Figures)
            text += figureText(value);
        else
            text += QString::fromStdString(value);
        ++i;
    }
    return text;
}

} // namespace

QString fieldText(InputField field) { return FieldWords::field(field); }

QString importDetailText(const std::string &text)
{
    QStringList parts;
    for (const ImportDetail &detail : importDetailsOf(text))
        parts.append(writtenOut(detail));
    // What a preset says of itself is marked as a sentence.
    return parts.isEmpty() ? QCoreApplication::translate("Sentence", text.c_str()) : parts.join(QStringLiteral("; "));
}

} // namespace waymark
