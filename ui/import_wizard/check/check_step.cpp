#include "ui/import_wizard/check/check_step.h"

#include <algorithm>
#include <limits>
#include <utility>

#include <QApplication>
#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/controls/message_band.h"
#include "ui/controls/state_panel.h"
#include "ui/import_wizard/check/check_rows.h"
#include "ui/import_wizard/check/life_choice.h"
#include "ui/import_wizard/check/overlap_choice.h"
#include "ui/import_wizard/wizard_words.h"
#include "ui/models/row_model.h"
#include "ui/models/table_view.h"
#include "ui/text/messages.h"
#include "ui/text/numbers.h"

namespace waymark {

namespace {

bool any(const ImportReport &report, auto test) { return std::any_of(report.files.begin(), report.files.end(), test); }

} // namespace

CheckStep::CheckStep(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_state(new StatePanel(this))
    , m_verdict(new MessageBand(MessageBand::Kind::Info, this))
    , m_warnings(wordLabel("small", this))
    , m_conflictLabel(wordLabel("body2", this))
    , m_currencyLabel(wordLabel("body2", this))
    , m_conflict(new QComboBox(this))
    , m_currency(new QLineEdit(this))
    , m_files(makePart("checkedFiles"))
    , m_reasons(makePart("reasons"))
    , m_overlap(new OverlapChoice(this))
    , m_life(new LifeChoice(this))
{
    m_stack->addWidget(m_state);
    m_stack->addWidget(buildReport());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connect(m_state, &StatePanel::cancelClicked, this, &CheckStep::cancelRequested);
    connect(m_state, &StatePanel::primaryClicked, this, &CheckStep::checkRequested);
    connectChoices();
    retranslate();
}

CheckStep::Part CheckStep::makePart(const char *name)
{
    Part part{wordLabel("section", this), makeTableView(this), new RowModel(this)};
    part.table->setModel(part.rows);
    part.table->setObjectName(QString::fromLatin1(name));
    return part;
}

QWidget *CheckStep::buildReport()
{
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(8);
    column->addWidget(m_verdict);
    column->addWidget(buildChoices());
    const auto add = [column](const Part &part) {
        column->addWidget(part.title);
        column->addWidget(part.table);
    };
    add(m_files);
    column->addWidget(m_overlap);
    column->addWidget(m_life);
    add(m_reasons);
    column->addWidget(m_warnings);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(body);
    return scroll;
}

QWidget *CheckStep::buildChoices()
{
    auto *part = new QWidget(this);
    auto *grid = new QGridLayout(part);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const auto &[label, field] : {std::pair<QLabel *, QWidget *>{m_conflictLabel, m_conflict}, {m_currencyLabel, m_currency}}) {
        label->setBuddy(field);
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row++, 1);
    }
    m_conflict->setObjectName(QStringLiteral("conflictRule"));
    m_conflict->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return part;
}

void CheckStep::connectChoices()
{
    connect(m_verdict, &MessageBand::linkClicked, this, [this] {
        ImportRules rules = m_rules;
        rules.force = true;
        emit rulesChanged(rules, true);
    });
    connect(m_overlap, &OverlapChoice::rulesChanged, this, [this](const ImportRules &rules) { emit rulesChanged(rules, true); });
    connect(m_life, &LifeChoice::rulesChanged, this, &CheckStep::rulesChanged);
    connect(m_conflict, &QComboBox::activated, this, [this] {
        ImportRules rules = m_rules;
        rules.conflict = static_cast<ConflictRule>(m_conflict->currentData().toInt());
        emit rulesChanged(rules, true);
    });
    connect(m_currency, &QLineEdit::editingFinished, this, [this] {
        if (!m_currency->isModified())
            return;
        ImportRules rules = m_rules;
        const QString currency = m_currency->text().trimmed().toUpper();
        rules.currency = currency.isEmpty() ? std::nullopt : std::optional(currency.toStdString());
        emit rulesChanged(rules, true);
    });
}

void CheckStep::setRules(const ImportRules &rules)
{
    m_rules = rules;
    m_overlap->setRules(rules);
    m_life->setRules(rules);
    showChoices();
}

void CheckStep::showProgress(const Progress &progress)
{
    if (m_shown != Shown::Progress)
        m_returnFocus = isAncestorOf(QApplication::focusWidget()) ? QApplication::focusWidget()->accessibleName() : QString();
    m_shown = Shown::Progress;
    m_progress = progress;
    m_state->setState(StatePanel::Kind::Loading, tr("Reading the files through"),
                      progress.rows > 0 ? tr("%1 rows so far. Nothing is stored yet.").arg(countText(progress.rows))
                                        : tr("Nothing is stored yet."));
    m_state->setProgress(progress.fraction);
    m_stack->setCurrentIndex(0);
}

void CheckStep::showCancelled()
{
    m_shown = Shown::Cancelled;
    m_state->setState(StatePanel::Kind::Empty, tr("The check was stopped"), tr("Nothing was changed."), tr("Check again"));
    m_stack->setCurrentIndex(0);
}

void CheckStep::showFailure(const Error &error)
{
    m_shown = Shown::Failure;
    m_error = error;
    m_report.reset();
    showVerdict();
    showParts();
    showChoices();
    m_stack->setCurrentIndex(1);
}

void CheckStep::showReport(const ImportReport &report)
{
    m_shown = Shown::Report;
    m_report = report;
    m_error.reset();
    showVerdict();
    showParts();
    showChoices();
    m_stack->setCurrentIndex(1);
    returnFocus();
}

/// By name: the choice of a month is another widget after each report.
void CheckStep::returnFocus()
{
    const QString name = std::exchange(m_returnFocus, QString());
    for (QWidget *widget : name.isEmpty() ? QList<QWidget *>() : findChildren<QWidget *>()) {
        if (widget->accessibleName() == name && widget->isVisibleTo(this))
            return widget->setFocus();
    }
    // What had it is gone: not on to a button that would end the wizard.
    if (!name.isEmpty())
        m_files.table->setFocus();
}

void CheckStep::showVerdict()
{
    m_verdict->setLink({});
    std::vector<Error> refusals;
    if (m_error)
        refusals.push_back(*m_error);
    std::int64_t read = 0, rejected = 0, duplicates = 0;
    if (m_report) {
        for (const FileReport &file : m_report->files) {
            read += file.read;
            rejected += file.rejected;
            duplicates += file.duplicates;
            if (file.refusal)
                refusals.push_back(*file.refusal);
        }
    }
    if (!refusals.empty())
        return showRefusals(refusals);
    const auto number = [](std::int64_t rows) { return static_cast<int>(std::min<std::int64_t>(rows, std::numeric_limits<int>::max())); };
    m_verdict->setKind(rejected > 0 ? MessageBand::Kind::Warn : MessageBand::Kind::Info);
    QStringList sentences{rejected > 0
                              ? tr("%1 of %Ln row(s) can be used; the others are kept with line and reason.", nullptr, number(read))
                                    .arg(countText(read - rejected))
                              : tr("All %Ln row(s) can be used.", nullptr, number(read))};
    if (duplicates > 0)
        sentences << tr("%Ln of them repeat(s) an earlier row: dropped.", nullptr, number(duplicates));
    m_verdict->setText(tr("Ready to import"), sentences.join(QLatin1Char(' ')));
}

/// All of them: who has mended the first should not then meet the next.
void CheckStep::showRefusals(const std::vector<Error> &refusals)
{
    m_verdict->setKind(m_error && m_error->code != ErrorCode::CurrencyMixed ? MessageBand::Kind::Bad : MessageBand::Kind::Warn);
    QStringList reasons;
    for (const Error &refusal : refusals) {
        // The months themselves stand in the table below, each with its choice.
        reasons << (refusal.code == ErrorCode::OverlapRefused
                        ? tr("The files cover days that are already stored. Choose below whether to replace those days or to add to them.")
                        : errorText(refusal));
        if (refusal.code == ErrorCode::SameFileTwice)
            m_verdict->setLink(tr("Import it again"));
    }
    reasons.removeDuplicates();
    m_verdict->setText(tr("As it stands, nothing would be imported"), reasons.join(QLatin1Char('\n')));
}

void CheckStep::showParts()
{
    const ImportReport none;
    const ImportReport &report = m_report ? *m_report : none;
    const auto fill = [](const Part &part, std::vector<QStringList> rows) {
        const bool visible = !rows.empty();
        part.rows->setRows(std::move(rows));
        part.title->setVisible(visible);
        part.table->setVisible(visible);
        // Here, because a header forgets it with its model's reset.
        part.table->horizontalHeader()->setSectionResizeMode(part.table->objectName() == QLatin1String("reasons") ? 1 : 0,
                                                             QHeaderView::Stretch);
        fitHeight(part.table);
    };
    fill(m_files, checkRows(report));
    fill(m_reasons, reasonRows(report));
    m_overlap->setReport(report);
    m_life->setReport(report);
    const QStringList warnings = warningLines(report);
    m_warnings->setText(warnings.join(QLatin1Char('\n')));
    m_warnings->setVisible(!warnings.isEmpty());
}

void CheckStep::showChoices()
{
    fillChoices();
    const bool conflicts = m_report && any(*m_report, [](const FileReport &file) {
                               return file.updated + file.kept > 0 || (file.refusal && file.refusal->code == ErrorCode::ConflictRefused);
                           });
    const bool currencies = m_rules.currency || (m_error && m_error->code == ErrorCode::CurrencyMixed);
    for (QWidget *widget : {static_cast<QWidget *>(m_conflictLabel), static_cast<QWidget *>(m_conflict)})
        widget->setVisible(conflicts);
    for (QWidget *widget : {static_cast<QWidget *>(m_currencyLabel), static_cast<QWidget *>(m_currency)})
        widget->setVisible(currencies);
}

void CheckStep::fillChoices()
{
    m_conflict->clear();
    for (const ConflictRule rule : {ConflictRule::Replace, ConflictRule::Keep, ConflictRule::Refuse})
        m_conflict->addItem(conflictRuleText(rule), static_cast<int>(rule));
    m_conflict->setCurrentIndex(m_conflict->findData(static_cast<int>(m_rules.conflict)));
    m_currency->setText(QString::fromStdString(m_rules.currency.value_or(std::string())));
}

void CheckStep::retranslate()
{
    const auto name = [](const Part &part, const QString &title, const QStringList &headers, const std::vector<int> &numbers) {
        part.title->setText(title);
        part.table->setAccessibleName(title);
        part.rows->setColumns(headers, numbers);
    };
    name(m_files, tr("What would be imported"), checkHeaders(), checkNumberColumns());
    name(m_reasons, tr("Rows that would be rejected"), reasonHeaders(), reasonNumberColumns());
    m_overlap->retranslate();
    m_life->retranslate();
    m_conflictLabel->setText(tr("Accounts and features that are known already"));
    m_conflict->setAccessibleName(m_conflictLabel->text());
    m_currencyLabel->setText(tr("Currency of the amounts to keep, as EUR"));
    m_currency->setAccessibleName(m_currencyLabel->text());
    switch (m_shown) {
    case Shown::Progress:
        return showProgress(m_progress);
    case Shown::Cancelled:
        return showCancelled();
    case Shown::Report:
    case Shown::Failure:
        showVerdict();
        break;
    case Shown::Nothing:
        break;
    }
    showParts();
    showChoices();
}

} // namespace waymark
