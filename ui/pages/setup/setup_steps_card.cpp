#include "ui/pages/setup/setup_steps_card.h"

#include <algorithm>
#include <utility>

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include "core/analysis/finding/findings.h"
#include "core/export/documents/document.h"
#include "core/export/documents/setup_steps_document.h"
#include "ui/controls/look/icons.h"
#include "ui/controls/message_band.h"
#include "ui/models/table_view.h"
#include "ui/pages/setup/setup_step_delegate.h"
#include "ui/pages/setup/setup_step_model.h"
#include "ui/pages/setup/setup_step_rows.h"
#include "ui/session/framework/framework_edits.h"
#include "ui/text/framework_text.h"
#include "ui/text/messages.h"
#include "ui/text/numbers.h"
#include "ui/text/sentences.h"

namespace waymark {

namespace {

constexpr int kRowHeight = 32;
constexpr int kMostRowsShown = 9;

} // namespace

SetupStepsCard::SetupStepsCard(Session &session, QWidget *parent)
    : PictureCard(parent)
    , m_session(session)
    , m_warning(new MessageBand(MessageBand::Kind::Warn, this))
    , m_table(makeTableView(this))
    , m_model(new SetupStepModel(this))
    , m_delegate(new SetupStepDelegate(m_model, this))
    , m_add(new QPushButton(this))
{
    setChart(QStringLiteral("steps"), QStringLiteral("setup_steps"));
    m_warning->hide();
    body()->addWidget(m_warning);
    buildTable();
    buildTools();
    connectEdits();
    retranslate();
}

void SetupStepsCard::buildTable()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(m_delegate);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_table->setDragDropMode(QAbstractItemView::DragDrop);
    m_table->setDefaultDropAction(Qt::MoveAction);
    m_table->setDragDropOverwriteMode(false);
    m_table->setDropIndicatorShown(true);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->verticalHeader()->setDefaultSectionSize(kRowHeight);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Fixed);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    body()->addWidget(m_table);
}

void SetupStepsCard::buildTools()
{
    m_everybody = new QAction(this);
    m_everybody->setCheckable(true);
    connect(m_everybody, &QAction::toggled, this, &SetupStepsCard::everybodyChosen);
    addMore(m_everybody);
    m_add->setIcon(icon(QStringLiteral("plus")));
    addTool(m_add);
}

void SetupStepsCard::connectEdits()
{
    FrameworkDocument &document = m_session.document();
    connect(m_model, &SetupStepModel::renameRequested, this,
            [&document](const std::string &key, const std::string &label) { document.apply(edits::renameStep(key, label)); });
    connect(m_model, &SetupStepModel::countRequested, this,
            [&document](const std::string &key, double count) { document.apply(edits::setStepMinCount(key, count)); });
    connect(m_model, &SetupStepModel::moveRequested, this, [this, &document](const std::string &key, int place) {
        document.apply(edits::moveStep(key, place));
        select(key);
    });
    connect(m_add, &QPushButton::clicked, this, &SetupStepsCard::addStep);
    connect(m_table, &QWidget::customContextMenuRequested, this, &SetupStepsCard::showMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { emit stepSelected(selectedKey()); });
}

void SetupStepsCard::showSteps(const Framework &framework, const std::shared_ptr<const Dataset> &dataset)
{
    m_framework = framework;
    m_dataset = dataset;
    fill();
}

void SetupStepsCard::setResult(std::shared_ptr<const SetupStepsResult> result, const FigureWords &words)
{
    m_result = std::move(result);
    m_words = words;
    const bool everybody = m_result && m_result->query.everybody;
    m_warning->setVisible(everybody);
    if (everybody)
        m_warning->setText(tr("The table of everybody is biased"),
                           tr("Who left early neither did the step nor activated, so a step without any effect shows a gap."));
    fill();
}

void SetupStepsCard::setError(const Error &error)
{
    m_result.reset();
    m_warning->setVisible(true);
    m_warning->setText(tr("The steps cannot be compared"), errorText(error));
    fill();
}

PicturePointer SetupStepsCard::makePicture() const { return m_result ? std::make_shared<ForestPicture>(m_figure) : nullptr; }

void SetupStepsCard::fill()
{
    fillTable();
    setHasPicture(m_result != nullptr);
    const QString said = subtitle();
    setSubtitle(said);
    m_figure.words.subtitle = m_figure.words.definition = said;
    if (m_result) {
        m_figure.csv = [result = m_result] {
            return QByteArray::fromStdString(documentText(setupStepsDocument(*result, findingOf(*result)), OutputFormat::Csv));
        };
        m_figure.words.finding = plainText(findingOf(*m_result).headline);
        m_figure.words.source = sourceText(m_words, m_result->asOf);
    }
    emit stepSelected(selectedKey());
}

void SetupStepsCard::fillTable()
{
    const std::string selected = selectedKey();
    std::vector<SetupStepModel::Step> steps;
    m_figure.rows.clear();
    for (const SetupStep &step : m_framework.setup ? m_framework.setup->steps : std::vector<SetupStep>{}) {
        steps.push_back(
            {step.key, setupStepRow(step, m_result.get(), m_dataset.get()), step.minCount, setupStepTip(step, m_dataset.get())});
        m_figure.rows.push_back(steps.back().row);
    }
    m_delegate->setAxis(forestAxis(m_figure.rows));
    const int rows = std::clamp(static_cast<int>(steps.size()), 1, kMostRowsShown);
    m_model->setSteps(std::move(steps));
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows * kRowHeight + 4);
    fitStepColumns(*m_table);
    if (!selected.empty())
        select(selected);
    else if (m_model->rowCount() > 0)
        m_table->selectRow(0);
}

QString SetupStepsCard::subtitle() const
{
    if (m_result == nullptr || !m_framework.setup)
        return {};
    QStringList parts{
        tr("done within %1 days against activated by day %2").arg(countText(m_framework.setup->windowDays), countText(m_result->horizon)),
        QStringLiteral("n = %1").arg(countText(m_result->n))};
    if (m_result->activatedBefore)
        parts.append(tr("%1 had activated before the window ended").arg(percentText(m_result->activatedBefore->value)));
    parts << tr("as of %1").arg(dateText(m_result->asOf)) << m_words.filter;
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" \u00b7 "));
}

std::string SetupStepsCard::selectedKey() const
{
    const auto rows = m_table->selectionModel()->selectedRows();
    const auto row = rows.isEmpty() ? m_model->steps().size() : static_cast<std::size_t>(rows.first().row());
    return row < m_model->steps().size() ? m_model->steps()[row].key : std::string();
}

void SetupStepsCard::select(const std::string &key)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->steps()[static_cast<std::size_t>(row)].key == key)
            m_table->selectRow(row);
    }
}

void SetupStepsCard::addStep()
{
    if (m_dataset == nullptr || m_dataset->features.empty())
        return;
    // The first feature that no step has yet: a step without one would be none.
    std::string feature = m_dataset->features.front().key;
    for (const Feature &one : m_dataset->features) {
        const auto &steps = m_framework.setup ? m_framework.setup->steps : std::vector<SetupStep>{};
        const bool taken = std::any_of(steps.begin(), steps.end(), [&](const SetupStep &step) {
            return std::any_of(step.features.begin(), step.features.end(), [&](const FeatureRef &ref) { return ref.feature == one.key; });
        });
        if (!taken) {
            feature = one.key;
            break;
        }
    }
    m_session.document().apply(edits::addStep(featureText(feature, *m_dataset).toStdString(), {feature}));
    if (m_model->rowCount() == 0)
        return;
    const int last = m_model->rowCount() - 1;
    m_table->selectRow(last);
    m_table->setFocus();
    m_table->edit(m_model->index(last, static_cast<int>(ForestColumn::Label)));
}

void SetupStepsCard::removeStep()
{
    if (!selectedKey().empty())
        m_session.document().apply(edits::removeStep(selectedKey()));
}

void SetupStepsCard::moveStep(int by)
{
    const std::string key = selectedKey();
    const auto rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return;
    m_session.document().apply(edits::moveStep(key, rows.first().row() + by));
    select(key);
}

bool SetupStepsCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitStepColumns(*m_table);
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Delete) {
            removeStep();
            return true;
        }
        if (key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            moveStep(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

void SetupStepsCard::showMenu(const QPoint &at)
{
    if (selectedKey().empty())
        return;
    QMenu menu(this);
    const QModelIndex row = m_table->selectionModel()->selectedRows().first();
    connect(menu.addAction(tr("Rename\u2026")), &QAction::triggered, this,
            [this, row] { m_table->edit(row.siblingAtColumn(static_cast<int>(ForestColumn::Label))); });
    connect(menu.addAction(tr("Change the count\u2026")), &QAction::triggered, this,
            [this, row] { m_table->edit(row.siblingAtColumn(static_cast<int>(ForestColumn::Count))); });
    connect(menu.addAction(tr("Move up")), &QAction::triggered, this, [this] { moveStep(-1); });
    connect(menu.addAction(tr("Move down")), &QAction::triggered, this, [this] { moveStep(1); });
    menu.addSeparator();
    connect(menu.addAction(tr("Remove the step")), &QAction::triggered, this, &SetupStepsCard::removeStep);
    menu.exec(m_table->viewport()->mapToGlobal(at));
}

void SetupStepsCard::retranslate()
{
    setTitle(tr("Steps against activation"));
    setCopyText(tr("Copy the table"));
    m_everybody->setText(tr("Everybody, those who activated early too (biased)"));
    m_add->setText(tr("Add a step"));
    m_table->setAccessibleName(tr("Setup steps"));
    m_table->setToolTip(tr("Drag rows to order them, Del removes a step, F2 renames it"));
    m_figure.words.title = tr("Steps against activation");
    m_figure.fileName = QStringLiteral("setup-steps");
    m_figure.headers = {tr("Step"), tr("Features"), tr("Count"), tr("Done"),
                        tr("With"), tr("Without"),  tr("Lift"),  tr("Difference, points, 95% interval"),
                        tr("Flag")};
    QStringList onScreen = m_figure.headers;
    onScreen[static_cast<int>(ForestColumn::Difference)] = tr("Difference, points");
    m_model->setHeaders(onScreen, m_figure.headers);
    fill();
}

void SetupStepsCard::changeEvent(QEvent *event)
{
    PictureCard::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace waymark
