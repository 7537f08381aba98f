#include "ui/pages/maturity/board_card.h"

#include <algorithm>

#include <QCursor>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/import/placement_file.h"
#include "core/model/framework_json.h"
#include "ui/controls/features/category_board.h"
#include "ui/controls/features/feature_list.h"
#include "ui/controls/features/feature_table.h"
#include "ui/controls/message_band.h"
#include "ui/dialogs/guide_window.h"
#include "ui/pages/milestone/feature_catalogue.h"
#include "ui/pages/panel_parts.h"
#include "ui/session/framework/framework_edits.h"
#include "ui/text/import_text.h"
#include "ui/text/messages.h"
#include "ui/text/numbers.h"

namespace waymark {

namespace {

constexpr std::size_t kToldLines = 3;

/// Where a menu of the list opens: at its current row.
QPoint belowCurrentRow(const FeatureTable &table)
{
    const QRect row = table.visualRect(table.currentIndex().siblingAtColumn(0));
    return table.viewport()->mapToGlobal(row.bottomLeft());
}

} // namespace

BoardCard::BoardCard(FrameworkDocument &document, FeatureList *list, QWidget *parent)
    : Card(parent)
    , m_document(document)
    , m_board(new CategoryBoard(this))
    , m_imported(new MessageBand(MessageBand::Kind::Info, this))
    , m_incomplete(new MessageBand(MessageBand::Kind::Warn, this))
    , m_empty(new QWidget(this))
    , m_emptyText(roleLabel("body2", m_empty))
    , m_addFirst(new QPushButton(m_empty))
    , m_useTable(new QPushButton(m_empty))
{
    setGuideTopic(this, QStringLiteral("categories"));
    m_emptyText->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_addFirst);
    buttons->addWidget(m_useTable);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(m_empty);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_emptyText);
    column->addLayout(buttons);
    for (QWidget *part : std::initializer_list<QWidget *>{m_imported, m_incomplete, m_empty, m_board})
        body()->addWidget(part);
    m_imported->hide();
    m_incomplete->hide();
    connect(m_imported, &MessageBand::linkClicked, m_imported, &QWidget::hide);
    connect(m_addFirst, &QPushButton::clicked, m_board, &CategoryBoard::beginAdding);
    connect(m_useTable, &QPushButton::clicked, this, &BoardCard::tableMappingRequested);
    connectBoard();
    connectList(list);
    retranslate();
}

void BoardCard::connectBoard()
{
    const auto apply = [this](const FrameworkEdit &edit) { m_document.apply(edit); };
    connect(m_board, &CategoryBoard::placeRequested, this,
            [apply](const std::vector<std::string> &features, const CategoryWell &well, bool keepOthers) {
                apply(edits::placeFeatures(features, well, keepOthers));
            });
    connect(m_board, &CategoryBoard::unassignRequested, this,
            [apply](const std::vector<std::string> &features, const std::string &category) {
                apply(edits::unassignFeatures(features, category.empty() ? std::nullopt : std::optional(category)));
            });
    connect(m_board, &CategoryBoard::requiredChanged, this,
            [apply](const CategoryWell &well, int features) { apply(edits::setLevelRequired(well, features)); });
    connect(m_board, &CategoryBoard::minCountChanged, this, [apply](const CategoryWell &well, const std::string &feature, double count) {
        apply(edits::setMinCount(well, feature, count));
    });
    connect(m_board, &CategoryBoard::hypothesisChanged, this,
            [apply](const CategoryWell &well, const std::string &feature, const QString &text) {
                apply(edits::setHypothesis(well, feature, text.toStdString()));
            });
    connect(m_board, &CategoryBoard::categoryAdded, this,
            [apply](const QString &label) { apply(edits::addCategory(label.toStdString())); });
    connect(m_board, &CategoryBoard::categoryRenamed, this,
            [apply](const std::string &category, const QString &label) { apply(edits::renameCategory(category, label.toStdString())); });
    connect(m_board, &CategoryBoard::categoryMoved, this,
            [apply](const std::string &category, int place) { apply(edits::moveCategory(category, place)); });
    connect(m_board, &CategoryBoard::categoryRemoved, this,
            [apply](const std::string &category) { apply(edits::removeCategory(category)); });
}

void BoardCard::connectList(FeatureList *list)
{
    connect(list, &FeatureList::levelRequested, this, [this, list](const std::vector<std::string> &features, FeatureLevel level) {
        m_board->askCategory(features, level, belowCurrentRow(*list->table()));
    });
    connect(list, &FeatureList::activated, this, [this, list](const std::vector<std::string> &features) {
        m_board->makeMenu(features, {})->popup(belowCurrentRow(*list->table()));
    });
    connect(list, &FeatureList::menuRequested, this,
            [this](const std::vector<std::string> &features, const QPoint &at) { m_board->makeMenu(features, {})->popup(at); });
    connect(list, &FeatureList::returned, this, [this](const DraggedFeatures &dragged) {
        m_document.apply(edits::unassignFeatures(dragged.features, dragged.origin.empty() ? std::nullopt : std::optional(dragged.origin)));
    });
}

void BoardCard::showCategories(const std::vector<FeatureEntry> &catalogue)
{
    const auto categories = boardCategories(m_document.framework(), catalogue);
    m_board->setCategories(categories);
    m_empty->setVisible(categories.empty());
    showCounts();
    showIncomplete();
}

void BoardCard::setBreadth(const std::shared_ptr<const MaturityBreadth> &breadth, const QString &subtitle)
{
    m_breadth = breadth;
    setSubtitle(subtitle);
    showCounts();
}

void BoardCard::showCounts()
{
    const MaturityMonth *today = m_breadth ? m_breadth->today() : nullptr;
    const auto &rows = m_board->rows();
    const bool ours = today != nullptr && rows.size() == m_breadth->rule.categories.size() &&
                      std::equal(rows.begin(), rows.end(), m_breadth->rule.categories.begin(),
                                 [](const auto &row, const CategoryRule &rule) { return row->category().key == rule.key; });
    std::vector<LevelCounts> counts;
    for (std::size_t i = 0; ours && i < today->moment.categories.size(); ++i) {
        const MaturityMoment::Levels &levels = today->moment.categories[i];
        counts.push_back({levels.none, levels.basic, levels.mature, levels.outOfReach});
    }
    m_board->setCounts(counts);
}

void BoardCard::showIncomplete()
{
    const Framework &framework = m_document.framework();
    QStringList waiting;
    for (const CategoryRule &category : framework.maturity ? framework.maturity->categories : std::vector<CategoryRule>()) {
        if (category.mature.features.empty())
            waiting << QString::fromStdString(category.label);
    }
    m_incomplete->setVisible(!waiting.isEmpty());
    if (!waiting.isEmpty())
        m_incomplete->setText(tr("No mature feature yet: %1").arg(waiting.join(QStringLiteral(", "))),
                              tr("Nobody can be mature there. A version can be saved once every category has one."));
}

void BoardCard::importMapping(const std::vector<MappedFeature> &mapping)
{
    if (mapping.empty())
        tellImported(tr("No feature has a category and a level there"),
                     tr("Import a features table with the columns feature, category and level (basic or mature), or drag features into "
                        "categories."),
                     true);
    else if (m_document.apply(edits::importMapping(mapping)))
        tellImported(tr("%Ln feature(s) put in their place", nullptr, static_cast<int>(mapping.size())), tr("It can be undone."), false);
    else
        tellImported(tr("Nothing to change"), tr("Every feature of the mapping is in its place already."), false);
}

void BoardCard::importPlacementFile(const QString &path)
{
    const auto file = readPlacementFile(path.toStdString());
    if (!file)
        return tellImported(tr("The mapping was not used"), errorText(file.error()), true);
    importMapping(file->mapping);
    if (file->rejected.empty())
        return;
    QStringList lines;
    for (std::size_t i = 0; i < std::min(kToldLines, file->rejected.size()); ++i)
        //: a line of a file and why it could not be used
        lines << tr("Line %1: %2").arg(countText(file->rejected[i].line), importDetailText(file->rejected[i].reason));
    if (file->rejected.size() > kToldLines)
        lines << tr("and %Ln more", nullptr, static_cast<int>(file->rejected.size() - kToldLines));
    tellImported(tr("%Ln line(s) of the mapping could not be used", nullptr, static_cast<int>(file->rejected.size())),
                 lines.join(QStringLiteral("; ")), true);
}

void BoardCard::tellImported(const QString &title, const QString &text, bool warns)
{
    m_imported->setKind(warns ? MessageBand::Kind::Warn : MessageBand::Kind::Info);
    m_imported->setText(title, text);
    m_imported->setLink(tr("Hide"));
    m_imported->show();
}

void BoardCard::retranslate()
{
    setTitle(tr("Categories and levels"));
    m_emptyText->setText(tr("Maturity is breadth: features in categories, each with a basic and a mature level. Add a category and drag "
                            "features into it, or start from a mapping that somebody made."));
    m_addFirst->setText(tr("Add category\u2026"));
    m_useTable->setText(tr("Use the features table"));
    showIncomplete();
}

void BoardCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace waymark
