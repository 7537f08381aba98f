#include "ui/import_wizard/check/check_rows.h"

#include <algorithm>

#include <QCoreApplication>
#include <QFileInfo>
#include <QHeaderView>
#include <QLocale>
#include <QTableView>

#include "ui/import_wizard/wizard_words.h"
#include "ui/models/import_rows.h"
#include "ui/text/group_text.h"
#include "ui/text/import_text.h"
#include "ui/text/messages.h"
#include "ui/text/numbers.h"

namespace waymark {

namespace {

/// A class only for the context of its texts.
class CheckTable {
    Q_DECLARE_TR_FUNCTIONS(CheckTable)

public:
    static QStringList check()
    {
        return {tr("File"),
                tr("Table", "of an import"),
                tr("Rows read"),
                tr("New", "rows"),
                tr("Updated", "rows"),
                tr("Kept", "rows"),
                tr("Merged"),
                tr("Duplicates"),
                tr("Rejected")};
    }
    static QStringList reasons() { return {tr("File"), tr("Why a row is rejected"), tr("Rows")}; }
    static QStringList overlap()
    {
        return {tr("Month"),           tr("File"),        tr("Days"), tr("Rows stored"), tr("Rows in the file"), tr("Sum stored"),
                tr("Sum in the file"), tr("What happens")};
    }
    static QStringList life()
    {
        return {tr("Churn and day 0"), tr("Churned"), tr("Returned"), tr("Day 0 moved"), tr("Never paid"), tr("Without subscription")};
    }
};

constexpr int kMostRowsInView = 7;

QString fileName(const FileReport &file) { return QFileInfo(QString::fromStdString(file.file)).fileName(); }

QString sumText(double sum) { return QLocale().toString(sum, 'f', sum == static_cast<double>(static_cast<std::int64_t>(sum)) ? 0 : 2); }

/// What is new of a table without stored rows of its own kind is all that was taken in.
std::int64_t newRows(const FileReport &file)
{
    return file.table == InputTable::Usage ? file.imported - file.merged - file.duplicates : file.added;
}

/// Of tables that know updated rows, the merged ones are those.
QString mergedText(const FileReport &file) { return file.table == InputTable::Usage ? countText(file.merged) : dashText(); }

} // namespace

QStringList checkHeaders() { return CheckTable::check(); }
std::vector<int> checkNumberColumns() { return {2, 3, 4, 5, 6, 7, 8}; }

std::vector<QStringList> checkRows(const ImportReport &report)
{
    std::vector<QStringList> rows;
    for (const FileReport &file : report.files)
        rows.push_back({fileName(file), tableText(file.table), countText(file.read), countText(newRows(file)), countText(file.updated),
                        countText(file.kept), mergedText(file), countText(file.duplicates), countText(file.rejected)});
    return rows;
}

QStringList reasonHeaders() { return CheckTable::reasons(); }
std::vector<int> reasonNumberColumns() { return {2}; }

std::vector<QStringList> reasonRows(const ImportReport &report)
{
    std::vector<QStringList> rows;
    for (const FileReport &file : report.files) {
        for (const auto &[reason, count] : file.rejectedByReason)
            rows.push_back({fileName(file), importDetailText(reason), countText(count)});
    }
    return rows;
}

QStringList overlapHeaders() { return CheckTable::overlap(); }
std::vector<int> overlapNumberColumns() { return {2, 3, 4, 5, 6}; }

std::vector<QStringList> overlapRows(const ImportReport &report)
{
    std::vector<QStringList> rows;
    for (const FileReport &file : report.files) {
        for (const MonthOverlap &month : file.overlap)
            rows.push_back({monthText(month.month), fileName(file), countText(month.days), countText(month.storedRows),
                            countText(month.fileRows), sumText(month.storedSum), sumText(month.fileSum), QString()});
    }
    return rows;
}

QStringList lifeHeaders() { return CheckTable::life(); }
std::vector<int> lifeNumberColumns() { return {1, 2, 3, 4, 5}; }

std::vector<QStringList> lifeRows(const ImportReport &report)
{
    std::vector<QStringList> rows;
    for (const LifeAlternative &one : report.lifeAlternatives)
        rows.push_back({lifeRuleText(one.rule), countText(one.counts.churned), countText(one.counts.returned),
                        countText(one.counts.dayZeroMoved), countText(one.counts.withoutPaidDay),
                        countText(one.counts.withoutSubscription)});
    return rows;
}

QStringList warningLines(const ImportReport &report)
{
    QStringList lines;
    for (const FileReport &file : report.files) {
        for (const ImportWarning &warning : file.warnings)
            lines.append(QStringLiteral("%1: %2").arg(fileName(file), importWarningText(warning)));
    }
    return lines;
}

void fitHeight(QTableView *view)
{
    const int rows = std::min(kMostRowsInView, view->model()->rowCount());
    view->setFixedHeight(view->horizontalHeader()->sizeHint().height() + rows * view->verticalHeader()->defaultSectionSize() + 14);
}

} // namespace waymark
