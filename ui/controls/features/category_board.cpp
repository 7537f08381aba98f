#include "ui/controls/features/category_board.h"

#include <algorithm>

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/controls/features/category_title.h"
#include "ui/controls/features/feature_chip.h"
#include "ui/controls/features/feature_well.h"

namespace waymark {

namespace {

constexpr int kTitleWidth = 132;
/// Rows of the grid: the headers, then the categories; whatever comes after them stands below the grid.
constexpr int kFirstRow = 1;

} // namespace

CategoryBoard::CategoryBoard(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout)
    , m_adding(new QWidget(this))
    , m_newName(new QLineEdit(m_adding))
    , m_add(new QPushButton(m_adding))
    , m_cancel(new QPushButton(m_adding))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnMinimumWidth(0, kTitleWidth);
    m_grid->setColumnStretch(2, 10);
    m_grid->setColumnStretch(4, 12);
    buildHeader();
    buildAdding();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(m_grid);
    column->addWidget(m_adding);
    retranslate();
}

CategoryBoard::~CategoryBoard() = default;

void CategoryBoard::buildHeader()
{
    constexpr int places[] = {0, 1, 3, 5};
    for (int i = 0; i < 4; ++i) {
        m_headers[i] = new QLabel(this);
        m_headers[i]->setProperty("role", QStringLiteral("meta"));
        const int span = places[i] == 1 || places[i] == 3 ? 2 : 1;
        m_grid->addWidget(m_headers[i], 0, places[i], 1, span);
    }
}

void CategoryBoard::buildAdding()
{
    auto *row = new QHBoxLayout(m_adding);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_newName, 1);
    row->addWidget(m_add);
    row->addWidget(m_cancel);
    m_newName->setMaximumWidth(320);
    m_newName->installEventFilter(this);
    row->addStretch(1);
    m_adding->hide();
    connect(m_newName, &QLineEdit::returnPressed, this, [this] { endAdding(true); });
    connect(m_add, &QPushButton::clicked, this, [this] { endAdding(true); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { endAdding(false); });
}

void CategoryBoard::beginAdding()
{
    m_adding->show();
    m_newName->setFocus();
}

void CategoryBoard::endAdding(bool keep)
{
    const QString label = m_newName->text().trimmed();
    if (keep && label.isEmpty())
        return;
    m_newName->clear();
    m_adding->hide();
    if (keep)
        emit categoryAdded(label);
    if (!m_rows.empty())
        m_rows.back()->title()->setFocus();
}

void CategoryBoard::addRow()
{
    const int gridRow = kFirstRow + static_cast<int>(m_rows.size());
    m_rows.push_back(std::make_unique<CategoryRow>(this, m_grid, gridRow));
    connectRow(m_rows.back().get());
}

void CategoryBoard::setCategories(const std::vector<BoardCategory> &categories)
{
    while (m_rows.size() > categories.size())
        m_rows.pop_back();
    while (m_rows.size() < categories.size())
        addRow();
    for (std::size_t i = 0; i < categories.size(); ++i) {
        const bool another = m_rows[i]->category().key != categories[i].key;
        if (m_rows[i]->category() != categories[i])
            m_rows[i]->setCategory(categories[i]);
        if (another)
            m_rows[i]->setCounts({});
    }
    for (QLabel *header : m_headers)
        header->setVisible(!categories.empty());
    restoreFocus();
}

void CategoryBoard::setCounts(const std::vector<LevelCounts> &counts)
{
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setCounts(i < counts.size() ? std::optional(counts[i]) : std::nullopt);
}

std::size_t CategoryBoard::placeOf(const CategoryRow *row) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [row](const auto &candidate) { return candidate.get() == row; });
    return static_cast<std::size_t>(found - m_rows.begin());
}

void CategoryBoard::restoreFocus()
{
    if (m_focusFeature.empty() && m_focusCategory.empty())
        return;
    for (const auto &row : m_rows) {
        if (row->category().key == m_focusCategory && m_focusFeature.empty())
            row->title()->setFocus();
        for (const FeatureLevel level : {FeatureLevel::Basic, FeatureLevel::Mature}) {
            if (FeatureChip *chip = m_focusFeature.empty() ? nullptr : row->well(level)->chip(m_focusFeature))
                row->well(level)->focusChip(chip);
        }
    }
    m_focusFeature.clear();
    m_focusCategory.clear();
}

void CategoryBoard::retranslate()
{
    m_headers[0]->setText(tr("Category"));
    m_headers[1]->setText(tr("Basic"));
    m_headers[2]->setText(tr("Mature"));
    m_headers[3]->setText(tr("Customers by level"));
    m_newName->setPlaceholderText(tr("Name of the category"));
    m_newName->setAccessibleName(tr("Name of the new category"));
    m_add->setText(tr("Add", "a category"));
    m_cancel->setText(tr("Cancel"));
    for (const auto &row : m_rows)
        row->retranslate();
}

void CategoryBoard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool CategoryBoard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_newName && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        endAdding(false);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace waymark
