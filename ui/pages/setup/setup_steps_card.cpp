#include "ui/pages/setup/setup_steps_card.h"

#include <algorithm>
#include <utility>

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include "core/analysis/finding/findings.h"
#include "core/export/document.h"
#include "core/export/setup_steps_document.h"
#include "ui/controls/features/feature_set_editor.h"
#include "ui/controls/icons.h"
#include "ui/controls/message_band.h"
#include "ui/models/table_view.h"
#include "ui/pages/panel_parts.h"
#include "ui/pages/setup/setup_step_model.h"
#include "ui/session/framework_edits.h"
#include "ui/text/framework_text.h"
#include "ui/text/messages.h"
#include "ui/text/numbers.h"
#include "ui/text/sentences.h"

namespace waymark {

namespace {

constexpr int kRowHeight = 32;
constexpr int kDifferenceWidth = 250;
constexpr int kShareWidth = 96;
constexpr int kMostRowsShown = 9;

/// Paints bars and intervals in the cells, and edits counts as numbers.
class StepDelegate : public QStyledItemDelegate {
public:
    StepDelegate(const SetupStepModel *model, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
    {}

    void setAxis(const ForestAxis &axis) { m_axis = axis; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto column = static_cast<ForestColumn>(index.column());
        const ForestRow &row = m_model->steps()[static_cast<std::size_t>(index.row())].row;
        QStyleOptionViewItem shown = option;
        initStyleOption(&shown, index);
        const bool drawn = column == ForestColumn::Share || column == ForestColumn::Difference;
        const FigureStyle style = screenStyle();
        if (column == ForestColumn::Label)
            shown.font.setWeight(QFont::DemiBold);
        if (column == ForestColumn::Flag)
            shown.palette.setColor(QPalette::Text, toneColour(row.tone, style));
        if (column == ForestColumn::Detail)
            shown.palette.setColor(QPalette::Text, style.colour("text2"));
        if (drawn)
            shown.text.clear();
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &shown, painter, option.widget);
        if (!drawn)
            return;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (column == ForestColumn::Share)
            paintShareCell(*painter, option.rect, row, style);
        else
            paintForestMark(*painter, option.rect, row, m_axis, SeriesRole::Setup, style);
        painter->restore();
    }

private:
    const SetupStepModel *m_model;
    ForestAxis m_axis;
};

} // namespace

SetupStepsCard::SetupStepsCard(Session &session, QWidget *parent)
    : PictureCard(parent)
    , m_session(session)
    , m_warning(new MessageBand(MessageBand::Kind::Warn, this))
    , m_table(makeTableView(this))
    , m_model(new SetupStepModel(this))
    , m_add(new QPushButton(this))
    , m_editor(new QWidget(this))
    , m_editorTitle(sectionLabel(m_editor))
    , m_noteLabel(roleLabel("body2", m_editor))
    , m_features(new FeatureSetEditor(m_editor))
    , m_note(new QLineEdit(m_editor))
{
    setChart(QStringLiteral("steps"), QStringLiteral("setup_steps"));
    m_warning->hide();
    body()->addWidget(m_warning);
    buildTable();
    buildEditor();
    buildTools();
    connectEdits();
    retranslate();
}

void SetupStepsCard::buildTable()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new StepDelegate(m_model, m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_table->setDragDropMode(QAbstractItemView::InternalMove);
    m_table->setDragDropOverwriteMode(false);
    m_table->setDropIndicatorShown(true);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->verticalHeader()->setDefaultSectionSize(kRowHeight);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (const auto &[column, width] :
         {std::pair(ForestColumn::Difference, kDifferenceWidth), std::pair(ForestColumn::Share, kShareWidth)}) {
        header->setSectionResizeMode(static_cast<int>(column), QHeaderView::Fixed);
        header->resizeSection(static_cast<int>(column), width);
    }
    m_table->installEventFilter(this);
    body()->addWidget(m_table);
}

void SetupStepsCard::buildEditor()
{
    auto *note = new QHBoxLayout;
    note->setSpacing(8);
    note->addWidget(m_noteLabel);
    note->addWidget(m_note, 1);
    auto *column = new QVBoxLayout(m_editor);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_editorTitle);
    column->addWidget(m_features);
    column->addLayout(note);
    body()->addWidget(m_editor);
}

void SetupStepsCard::buildTools()
{
    m_everybody = new QAction(this);
    m_everybody->setCheckable(true);
    connect(m_everybody, &QAction::toggled, this, &SetupStepsCard::everybodyChosen);
    addMore(m_everybody);
    m_add->setIcon(icon(QStringLiteral("plus")));
    auto *row = new QHBoxLayout;
    row->addWidget(m_add);
    row->addStretch(1);
    body()->addLayout(row);
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
    const auto set = [this] { return edits::FeatureSet{edits::FeatureSet::Of::SetupStep, selectedKey()}; };
    connect(m_features, &FeatureSetEditor::addRequested, this,
            [&document, set](const std::vector<std::string> &features) { document.apply(edits::addFeatures(set(), features)); });
    connect(m_features, &FeatureSetEditor::removeRequested, this,
            [&document, set](const std::vector<std::string> &features) { document.apply(edits::removeFeatures(set(), features)); });
    connect(m_features, &FeatureSetEditor::hypothesisChanged, this, [&document, set](const std::string &feature, const QString &note) {
        document.apply(edits::setHypothesis(set(), feature, note.toStdString()));
    });
    connect(m_note, &QLineEdit::editingFinished, this, [this, &document] {
        if (!selectedKey().empty())
            document.apply(edits::setStepHypothesis(selectedKey(), m_note->text().toStdString()));
    });
    connect(m_add, &QPushButton::clicked, this, &SetupStepsCard::addStep);
    connect(m_table, &QWidget::customContextMenuRequested, this, &SetupStepsCard::showMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SetupStepsCard::showEditor);
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

ForestRow SetupStepsCard::rowOf(const SetupStep &step) const
{
    ForestRow row;
    row.label = QString::fromStdString(step.label.empty() ? step.key : step.label);
    QStringList features;
    for (const FeatureRef &ref : step.features)
        features.append(m_dataset ? featureText(ref.feature, *m_dataset) : QString::fromStdString(ref.feature));
    row.detail = features.join(QStringLiteral(", "));
    row.count = QStringLiteral("\u2265 %1").arg(thresholdText(step.minCount));
    if (m_result == nullptr)
        return row;
    const auto found =
        std::find_if(m_result->rows.begin(), m_result->rows.end(), [&](const SetupStepRow &one) { return one.key == step.key; });
    if (found == m_result->rows.end())
        return row;
    row.share = valueOf(found->figures.adoption);
    row.with = valueOf(found->figures.ppv);
    row.without = valueOf(found->figures.retentionElse);
    row.lift = found->figures.lift;
    if (const auto &difference = found->figures.riskDifference) {
        row.difference = difference->value;
        row.low = difference->low;
        row.high = difference->high;
    }
    if (found->separated && !*found->separated) {
        row.flag = tr("not separated");
        row.tone = ForestRow::Tone::Bad;
    } else if (found->verdict.flag == FeatureFlag::Discerning) {
        row.flag = tr("discerning");
        row.tone = ForestRow::Tone::Good;
    } else if (found->verdict.flag) {
        row.flag = found->verdict.flag == FeatureFlag::Ubiquitous ? tr("ubiquitous") : tr("niche");
        row.tone = ForestRow::Tone::Doubtful;
    }
    return row;
}

QString SetupStepsCard::tipOf(const SetupStep &step) const
{
    QStringList lines;
    if (!step.hypothesis.empty())
        lines.append(tr("Hypothesis: %1").arg(QString::fromStdString(step.hypothesis)));
    for (const FeatureRef &ref : step.features) {
        if (!ref.hypothesis.empty() && m_dataset)
            lines.append(QStringLiteral("%1: %2").arg(featureText(ref.feature, *m_dataset), QString::fromStdString(ref.hypothesis)));
    }
    return lines.join(QLatin1Char('\n'));
}

void SetupStepsCard::fill()
{
    const std::string selected = selectedKey();
    std::vector<SetupStepModel::Step> steps;
    m_figure.rows.clear();
    if (m_framework.setup) {
        for (const SetupStep &step : m_framework.setup->steps) {
            steps.push_back({step.key, rowOf(step), step.minCount, tipOf(step)});
            m_figure.rows.push_back(steps.back().row);
        }
    }
    static_cast<StepDelegate *>(m_table->itemDelegate())->setAxis(forestAxis(m_figure.rows));
    const int rows = std::clamp(static_cast<int>(steps.size()), 1, kMostRowsShown);
    m_model->setSteps(std::move(steps));
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows * kRowHeight + 4);
    if (!selected.empty())
        select(selected);
    else if (m_model->rowCount() > 0)
        m_table->selectRow(0);
    QString subtitle;
    if (m_result && m_framework.setup) {
        QStringList parts{tr("done within %1 days against activated by day %2")
                              .arg(countText(m_framework.setup->windowDays), countText(m_result->horizon)),
                          QStringLiteral("n = %1").arg(countText(m_result->n))};
        if (m_result->activatedBefore)
            parts.append(tr("%1 had activated before the window ended").arg(percentText(m_result->activatedBefore->value)));
        parts << tr("as of %1").arg(dateText(m_result->asOf)) << m_words.filter;
        parts.removeAll(QString());
        subtitle = parts.join(QStringLiteral(" \u00b7 "));
        m_figure.csv = [result = m_result] {
            return QByteArray::fromStdString(documentText(setupStepsDocument(*result, findingOf(*result)), OutputFormat::Csv));
        };
        m_figure.words.finding = plainText(findingOf(*m_result).headline);
        m_figure.words.source = sourceText(m_words, m_result->asOf);
    }
    setSubtitle(subtitle);
    m_figure.words.subtitle = m_figure.words.definition = subtitle;
    showEditor();
}

std::vector<FeatureEntry> SetupStepsCard::catalogueFor(const SetupStep &step) const
{
    const auto contents = m_session.store().contents();
    std::vector<FeatureEntry> entries;
    for (std::size_t i = 0; i < m_dataset->features.size(); ++i) {
        FeatureEntry entry;
        entry.key = m_dataset->features[i].key;
        entry.label = featureText(entry.key, *m_dataset);
        entry.assigned =
            std::any_of(step.features.begin(), step.features.end(), [&](const FeatureRef &ref) { return ref.feature == entry.key; });
        if (contents && i < contents->info.features.size())
            entry.adoption = contents->info.features[i].adoption();
        entries.push_back(std::move(entry));
    }
    return entries;
}

void SetupStepsCard::showEditor()
{
    const std::string key = selectedKey();
    const SetupStep *step = nullptr;
    if (m_framework.setup) {
        for (const SetupStep &one : m_framework.setup->steps)
            step = one.key == key ? &one : step;
    }
    m_editor->setVisible(step != nullptr && m_dataset != nullptr);
    // A moved slider leaves the editor of the step alone.
    if (step == nullptr || m_dataset == nullptr || (m_edited == *step && m_editedOf == m_dataset))
        return;
    m_edited = *step;
    m_editedOf = m_dataset;
    const QString label = QString::fromStdString(step->label.empty() ? step->key : step->label);
    m_editorTitle->setText(tr("What completes \u201c%1\u201d").arg(label));
    const std::vector<FeatureEntry> catalogue = catalogueFor(*step);
    std::vector<PlacedFeature> placed;
    for (const FeatureRef &ref : step->features) {
        const auto entry =
            std::find_if(catalogue.begin(), catalogue.end(), [&](const FeatureEntry &one) { return one.key == ref.feature; });
        PlacedFeature feature;
        if (entry != catalogue.end())
            feature.entry = *entry;
        feature.entry.key = ref.feature;
        if (feature.entry.label.isEmpty())
            feature.entry.label = featureText(ref.feature, *m_dataset);
        feature.hypothesis = QString::fromStdString(ref.hypothesis);
        placed.push_back(std::move(feature));
    }
    m_features->setCatalogue(catalogue);
    m_features->setPurpose(label);
    m_features->setFeatures(std::move(placed));
    if (!m_note->hasFocus())
        m_note->setText(QString::fromStdString(step->hypothesis));
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
    m_noteLabel->setText(tr("hypothesis"));
    m_note->setPlaceholderText(tr("Who believes it, and from which interview"));
    m_note->setAccessibleName(tr("Hypothesis of the step"));
    m_table->setAccessibleName(tr("Setup steps"));
    m_table->setToolTip(tr("Drag rows to order them, Del removes a step, F2 renames it"));
    m_figure.words.title = tr("Steps against activation");
    m_figure.fileName = QStringLiteral("setup-steps");
    m_figure.headers = {tr("Step"), tr("Features"), tr("Count"), tr("Done"),
                        tr("With"), tr("Without"),  tr("Lift"),  tr("Difference, points, 95% interval"),
                        tr("Flag")};
    m_model->setHeaders(m_figure.headers);
    m_edited.reset();
    fill();
}

void SetupStepsCard::changeEvent(QEvent *event)
{
    PictureCard::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace waymark
