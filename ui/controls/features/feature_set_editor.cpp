#include "ui/controls/features/feature_set_editor.h"

#include <algorithm>

#include <QEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/controls/features/feature_chip.h"
#include "ui/controls/features/feature_list.h"
#include "ui/controls/features/feature_note.h"
#include "ui/controls/features/feature_table.h"
#include "ui/controls/features/feature_well.h"
#include "ui/controls/look/icons.h"

namespace waymark {

namespace {
constexpr int kPickerWidth = 340;
constexpr int kPickerHeight = 420;
} // namespace

FeatureSetEditor::FeatureSetEditor(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QBoxLayout(QBoxLayout::TopToBottom, this))
    , m_well(new FeatureWell(this))
    , m_add(new QToolButton(this))
{
    m_add->setProperty("kind", QStringLiteral("ghostchip"));
    m_add->setIcon(icon(QStringLiteral("plus")));
    m_add->setIconSize({12, 12});
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setFocusPolicy(Qt::StrongFocus);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(6);
    m_layout->addWidget(m_well);
    m_layout->addWidget(m_add, 0, Qt::AlignLeft | Qt::AlignVCenter);
    connect(m_add, &QToolButton::clicked, this, &FeatureSetEditor::openPicker);
    connect(m_well, &FeatureWell::dropped, this, [this](const DraggedFeatures &dragged, bool) { add(dragged.features); });
    connect(m_well, &FeatureWell::movedAway, this, &FeatureSetEditor::remove);
    connect(m_well, &FeatureWell::editRequested, this, &FeatureSetEditor::editFeature);
    connect(m_well, &FeatureWell::menuRequested, this, &FeatureSetEditor::showMenu);
    connect(m_well, &FeatureWell::keyPressed, this, [this](QKeyEvent *event) {
        if (event->key() != Qt::Key_Delete && event->key() != Qt::Key_Backspace)
            return;
        event->accept();
        remove(m_well->chosen());
    });
    retranslate();
}

void FeatureSetEditor::setCatalogue(std::vector<FeatureEntry> entries)
{
    m_entries = std::move(entries);
    if (m_list != nullptr)
        m_list->setEntries(m_entries);
}

void FeatureSetEditor::setFeatures(std::vector<PlacedFeature> features)
{
    m_features = std::move(features);
    m_well->setFeatures(m_features);
    if (m_list != nullptr)
        bringCatalogue();
}

void FeatureSetEditor::setPurpose(const QString &purpose)
{
    m_purpose = purpose;
    retranslate();
}

void FeatureSetEditor::setOrigin(const std::string &origin) { m_well->setOrigin(origin); }

void FeatureSetEditor::setButtonBeside(bool beside)
{
    m_layout->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_layout->setStretchFactor(m_well, beside ? 1 : 0);
}

void FeatureSetEditor::add(const std::vector<std::string> &features)
{
    std::vector<std::string> added;
    for (const std::string &feature : features) {
        if (m_well->chip(feature) == nullptr)
            added.push_back(feature);
    }
    if (!added.empty())
        emit addRequested(added);
}

void FeatureSetEditor::remove(const std::vector<std::string> &features)
{
    // A rule without features would be none: the last one stays.
    const auto leaving = static_cast<std::size_t>(
        std::count_if(features.begin(), features.end(), [this](const std::string &key) { return m_well->chip(key) != nullptr; }));
    if (leaving > 0 && leaving < m_features.size())
        emit removeRequested(features);
}

void FeatureSetEditor::openPicker()
{
    bringCatalogue();
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setObjectName(QStringLiteral("card"));
    popup->setAccessibleName(m_add->accessibleName());
    m_list = new FeatureList(false, popup);
    m_list->setEntries(m_entries);
    m_list->setFilter(FeatureFilter::Unassigned);
    auto *addChosen = new QPushButton(tr("Add the chosen"), popup);
    addChosen->setProperty("kind", QStringLiteral("primary"));
    auto *column = new QVBoxLayout(popup);
    column->setContentsMargins(12, 12, 12, 12);
    column->addWidget(m_list, 1);
    column->addWidget(addChosen);
    connect(popup, &QObject::destroyed, this, [this] { m_list = nullptr; });
    const auto take = [this, popup](const std::vector<std::string> &features) {
        add(features);
        popup->close();
    };
    connect(m_list, &FeatureList::activated, popup, take);
    connect(addChosen, &QPushButton::clicked, popup, [this, take] { take(m_list->chosen()); });
    popup->resize(kPickerWidth, kPickerHeight);
    const QRect screen = m_add->screen()->availableGeometry();
    QPoint at = m_add->mapToGlobal(m_add->rect().bottomLeft()) + QPoint(0, 4);
    at.setY(std::clamp(at.y(), screen.top(), std::max(screen.top(), screen.bottom() - kPickerHeight)));
    at.setX(std::clamp(at.x(), screen.left(), std::max(screen.left(), screen.right() - kPickerWidth)));
    popup->move(at);
    popup->show();
    m_list->focusSearch();
}

void FeatureSetEditor::showMenu(FeatureChip *chip, const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Hypothesis\u2026")), &QAction::triggered, chip, [this, chip] { editFeature(chip); });
    QAction *takeOut = menu->addAction(tr("Take out"));
    takeOut->setEnabled(m_well->chosen().size() < m_features.size());
    connect(takeOut, &QAction::triggered, this, [this, features = m_well->chosen()] { remove(features); });
    menu->popup(at);
}

void FeatureSetEditor::editFeature(FeatureChip *chip)
{
    auto *note = new FeatureNote(chip->feature(), this);
    connect(note, &FeatureNote::hypothesisChanged, this,
            [this, key = chip->key()](const QString &text) { emit hypothesisChanged(key, text); });
    note->openAt(chip);
}

void FeatureSetEditor::retranslate()
{
    m_well->setDropPurpose(m_purpose);
    m_well->setTexts(tr("Features that count: %1").arg(m_purpose), tr("Drop features here"));
    m_add->setText(tr("Add", "a feature"));
    m_add->setAccessibleName(tr("Add features: %1").arg(m_purpose));
    m_add->setToolTip(tr("Add features that count"));
}

void FeatureSetEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace waymark
