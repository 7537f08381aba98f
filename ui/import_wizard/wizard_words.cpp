#include "ui/import_wizard/wizard_words.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLocale>

#include "core/import/table_fields.h"
#include "ui/text/import_text.h"

namespace waymark {

namespace {

/// A class only for the context of its texts.
class WizardWords {
    Q_DECLARE_TR_FUNCTIONS(ImportWizard)

public:
    static QString type(ColumnType type)
    {
        switch (type) {
        case ColumnType::Empty:
            return tr("empty", "what a column holds");
        case ColumnType::Text:
            return tr("text", "what a column holds");
        case ColumnType::Number:
            return tr("numbers", "what a column holds");
        case ColumnType::Date:
            return tr("dates", "what a column holds");
        case ColumnType::DateTime:
            return tr("dates with time", "what a column holds");
        case ColumnType::Epoch:
            return tr("seconds since 1970", "what a column holds");
        }
        return {};
    }

    static QString container(Container container, TextFormat format)
    {
        const QString text = format == TextFormat::Delimited   ? tr("delimited text")
                             : format == TextFormat::JsonLines ? tr("JSON lines")
                                                               : tr("JSON array");
        return container == Container::Plain ? text : tr("%1 in %2").arg(text, QString::fromLatin1(containerName(container)));
    }

    static QString separator(const std::string &separator)
    {
        if (separator == "\t")
            return tr("Tab");
        if (separator == ";")
            return tr("Semicolon (;)");
        if (separator == "|")
            return tr("Pipe (|)");
        return tr("Comma (,)");
    }

    static QString use(const MappedColumn &use, const std::string &header)
    {
        const QString name = QString::fromStdString(use.name.empty() ? header : use.name);
        switch (use.role) {
        case ColumnRole::Field:
            return fieldText(use.field);
        case ColumnRole::Attribute:
            return tr("attribute %1").arg(name);
        case ColumnRole::Feature:
            return tr("use of %1").arg(name);
        case ColumnRole::Event:
            return tr("day of a use of %1").arg(name);
        case ColumnRole::Ignored:
            return tr("not used", "a column");
        }
        return {};
    }

    static QString question(const PlannedFile &file)
    {
        switch (openQuestion(file)) {
        case OpenQuestion::None:
            return tr("ready", "a file to import");
        case OpenQuestion::Reading:
            return tr("being read", "a file to import");
        case OpenQuestion::Unreadable:
            return tr("cannot be read", "a file to import");
        case OpenQuestion::Table:
            return tr("which table?");
        case OpenQuestion::Columns:
            return tr("a column is missing");
        case OpenQuestion::Fault:
            return tr("cannot be read like this", "a file to import");
        case OpenQuestion::DateOrder:
            return tr("day or month first?");
        case OpenQuestion::TimeZone:
            return tr("which time zone?");
        }
        return {};
    }

    static QString unnoticed(const std::vector<std::string> &columns)
    {
        QStringList names;
        for (const std::string &column : columns)
            names.append(QString::fromStdString(column));
        //: %1: names of columns
        return names.isEmpty() ? QString() : tr("Dates that become attributes: %1").arg(names.join(QStringLiteral(", ")));
    }

    static QString overlap(OverlapRule rule)
    {
        switch (rule) {
        case OverlapRule::Refuse:
            return tr("Import nothing");
        case OverlapRule::Replace:
            return tr("Replace those days");
        case OverlapRule::Add:
            return tr("Add to them");
        }
        return {};
    }

    static QString conflict(ConflictRule rule)
    {
        switch (rule) {
        case ConflictRule::Replace:
            return tr("Take the file's values");
        case ConflictRule::Keep:
            return tr("Keep the stored values");
        case ConflictRule::Refuse:
            return tr("Import nothing");
        }
        return {};
    }

    static QString life(const LifeRule &rule)
    {
        QString churn;
        switch (rule.churn) {
        case ChurnSource::Stated:
            churn = tr("churn date of the accounts table");
            break;
        case ChurnSource::FirstSubscriptionEnd:
            churn = tr("first end of all subscriptions");
            break;
        case ChurnSource::LastSubscriptionEnd:
            churn = tr("last end of all subscriptions");
            break;
        }
        return rule.dayZero == DayZero::Signup ? tr("%1, day 0 is the signup").arg(churn)
                                               : tr("%1, day 0 is the first paid day").arg(churn);
    }

    static QString preset(const std::string &preset)
    {
        QString name = QString::fromStdString(preset);
        if (preset == "intercom-close-events")
            return tr("Intercom, every close event");
        if (preset == "posthog")
            return QStringLiteral("PostHog");
        return name.left(1).toUpper() + name.mid(1);
    }
};

} // namespace

QString columnTypeText(ColumnType type) { return WizardWords::type(type); }
QString containerText(Container container, TextFormat format) { return WizardWords::container(container, format); }
QString separatorText(const std::string &separator) { return WizardWords::separator(separator); }
QString sizeText(std::int64_t bytes) { return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat); }
QString useText(const MappedColumn &use, const std::string &header) { return WizardWords::use(use, header); }

std::vector<MappedColumn> usesOf(InputTable table)
{
    std::vector<MappedColumn> uses;
    const auto add = [&uses](ColumnRole role, InputField field) {
        MappedColumn use;
        use.role = role;
        use.field = field;
        uses.push_back(std::move(use));
    };
    add(ColumnRole::Ignored, InputField::AccountId);
    for (const FieldNames &field : fieldsOfTable(table))
        add(ColumnRole::Field, field.field);
    if (table == InputTable::Accounts)
        add(ColumnRole::Attribute, InputField::AccountId);
    if (table == InputTable::Usage) {
        add(ColumnRole::Feature, InputField::AccountId);
        add(ColumnRole::Event, InputField::AccountId);
    }
    return uses;
}

QString openQuestionText(const PlannedFile &file) { return WizardWords::question(file); }
QString unnoticedDatesText(const PlannedFile &file) { return WizardWords::unnoticed(unnoticedDates(file)); }
QString presetText(const std::string &preset) { return WizardWords::preset(preset); }
QString overlapRuleText(OverlapRule rule) { return WizardWords::overlap(rule); }
QString conflictRuleText(ConflictRule rule) { return WizardWords::conflict(rule); }
QString lifeRuleText(const LifeRule &rule) { return WizardWords::life(rule); }

const std::vector<const char *> &offeredEncodings()
{
    static const std::vector<const char *> names{"UTF-8",       "windows-1252", "ISO-8859-1",   "ISO-8859-15", "UTF-16LE", "UTF-16BE",
                                                 "windows-874", "windows-1250", "windows-1251", "Shift_JIS",   "GB18030"};
    return names;
}

QLabel *wordLabel(const char *role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setProperty("role", QString::fromLatin1(role));
    label->setWordWrap(true);
    return label;
}

} // namespace waymark
