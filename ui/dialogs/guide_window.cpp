#include "ui/dialogs/guide_window.h"

#include <QAction>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/controls/look/icons.h"
#include "ui/controls/look/screen_fit.h"
#include "ui/controls/look/theme.h"
#include "ui/dialogs/guide_library.h"
#include "ui/dialogs/guide_view.h"
#include "ui/session/settings.h"

namespace waymark {

namespace {

constexpr int kListWidth = 270;
constexpr const char *kTopicProperty = "guideTopic";

/// A section's line in the list has no topic.
QString topicOf(const QListWidgetItem *item) { return item->data(Qt::UserRole).toString(); }

/// Of a title in the list: the view itself forgets the style sheet's padding and would cut it.
int heightOf(const QString &title, const QFontMetrics &metrics)
{
    constexpr int kTextWidth = kListWidth - 66;
    constexpr int kPadding = 10;
    return metrics.boundingRect(0, 0, kTextWidth, 1000, Qt::TextWordWrap, title).height() + kPadding;
}

QToolButton *makeButton(const char *iconName, const QKeySequence &key, QWidget *parent)
{
    auto *action = new QAction(icon(QLatin1String(iconName)), QString(), parent);
    action->setShortcut(key);
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setIconSize({16, 16});
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

GuideWindow::GuideWindow(QWidget *parent)
    : QDialog(parent, Qt::Window)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_nothing(new QLabel(this))
    , m_view(new GuideView(this))
    , m_back(makeButton("chevron-left", QKeySequence::Back, this))
    , m_forward(makeButton("chevron-right", QKeySequence::Forward, this))
{
    build();
    connectParts();
    retranslate();
    if (!restoreGeometry(settings::guideGeometry().value()))
        resize(980, 760);
    fitIntoScreen(this);
}

void GuideWindow::build()
{
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("contents"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_nothing->setWordWrap(true);
    m_nothing->setProperty("role", QStringLiteral("body2"));
    m_nothing->hide();
    auto *top = new QHBoxLayout;
    top->setSpacing(4);
    top->addWidget(m_back);
    top->addWidget(m_forward);
    top->addWidget(m_search, 1);
    auto *contents = new QWidget(this);
    contents->setObjectName(QStringLiteral("panelbody"));
    contents->setFixedWidth(kListWidth);
    auto *column = new QVBoxLayout(contents);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addLayout(top);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(contents);
    row->addWidget(m_view, 1);
    setTabOrder(m_search, m_list);
    setTabOrder(m_list, m_view);
    setTabOrder(m_view, m_back);
    setTabOrder(m_back, m_forward);
    setMinimumSize(640, 420);
}

void GuideWindow::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, this, &GuideWindow::search);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item != nullptr && topicOf(item) != topic())
            m_view->showTopic(topicOf(item));
    });
    connect(m_back->defaultAction(), &QAction::triggered, m_view, &QTextBrowser::backward);
    connect(m_forward->defaultAction(), &QAction::triggered, m_view, &QTextBrowser::forward);
    connect(m_view, &QTextBrowser::sourceChanged, this, &GuideWindow::followPage);
    connect(m_view, &QTextBrowser::historyChanged, this, &GuideWindow::followPage);
    connect(&Theme::instance(), &Theme::changed, this, &GuideWindow::retranslate);
    m_search->installEventFilter(this);
    auto *find = new QAction(this);
    find->setShortcut(QKeySequence::Find);
    connect(find, &QAction::triggered, this, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    addAction(find);
}

void GuideWindow::showTopic(const QString &topic)
{
    m_view->showTopic(isGuideTopic(topic) ? topic : guideTopics().first().name);
    m_search->setFocus();
}

QString GuideWindow::topic() const { return m_view->topic(); }

void GuideWindow::fillList()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const QString language = tr("en", "the folder of the guide in this language: en, pt_BR or th");
    GuidePart part = GuidePart::Method;
    for (const GuideTopic &topic : guideTopics()) {
        if (m_list->count() == 0 || topic.part != part) {
            part = topic.part;
            auto *section = new QListWidgetItem(part == GuidePart::Screen ? tr("Pages") : tr("Methods"), m_list);
            section->setFlags(Qt::ItemIsEnabled);
            section->setFont(uiFont(11, QFont::DemiBold));
            section->setForeground(Theme::instance().colour("text3"));
        }
        auto *item = new QListWidgetItem(guideTitle(topic.name, language), m_list);
        item->setData(Qt::UserRole, topic.name);
        item->setSizeHint({0, heightOf(item->text(), m_list->fontMetrics())});
    }
    m_view->setLanguage(language);
}

void GuideWindow::search()
{
    const QString language = tr("en", "the folder of the guide in this language: en, pt_BR or th");
    const QStringList words = searchWords(m_search->text());
    QListWidgetItem *section = nullptr;
    bool any = false;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        if (topicOf(item).isEmpty()) {
            section = item;
            section->setHidden(true);
            continue;
        }
        const bool found = guideHas(topicOf(item), language, words);
        item->setHidden(!found);
        if (found)
            section->setHidden(false);
        any = any || found;
    }
    m_nothing->setVisible(!any);
    m_list->setVisible(any);
    m_view->setMarked(words);
}

void GuideWindow::followPage()
{
    m_back->defaultAction()->setEnabled(m_view->isBackwardAvailable());
    m_forward->defaultAction()->setEnabled(m_view->isForwardAvailable());
    for (int row = 0; row < m_list->count(); ++row) {
        if (!topic().isEmpty() && topicOf(m_list->item(row)) == topic())
            m_list->setCurrentRow(row);
    }
}

bool GuideWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_PageUp || key == Qt::Key_PageDown)
        return QCoreApplication::sendEvent(m_view, event);
    if (key != Qt::Key_Down && key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        if (item->isHidden() || topicOf(item).isEmpty())
            continue;
        m_list->setCurrentItem(item);
        m_list->setFocus();
        break;
    }
    return true;
}

void GuideWindow::retranslate()
{
    setWindowTitle(tr("Guide"));
    m_search->setPlaceholderText(tr("Search the guide"));
    m_search->setAccessibleName(tr("Search the guide"));
    m_list->setAccessibleName(tr("Pages of the guide"));
    m_view->setAccessibleName(tr("Page of the guide"));
    m_nothing->setText(tr("No page has all of these words."));
    m_back->defaultAction()->setText(tr("Back"));
    m_forward->defaultAction()->setText(tr("Forward"));
    fillList();
    search();
    followPage();
}

void GuideWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void GuideWindow::hideEvent(QHideEvent *event)
{
    settings::guideGeometry().setValue(saveGeometry());
    QDialog::hideEvent(event);
}

void openGuide(const QString &topic, QWidget *from)
{
    QWidget *owner = from->window();
    // A link inside the guide's own owner, or the guide asked from itself.
    auto *guide = qobject_cast<GuideWindow *>(owner);
    if (guide == nullptr)
        guide = owner->findChild<GuideWindow *>(QString(), Qt::FindDirectChildrenOnly);
    if (guide == nullptr)
        guide = new GuideWindow(owner);
    guide->showTopic(topic);
    guide->show();
    guide->raise();
    guide->activateWindow();
}

void setGuideTopic(QWidget *widget, const QString &topic) { widget->setProperty(kTopicProperty, topic); }

void addGuideKey(QDialog *dialog, const QString &topic)
{
    setGuideTopic(dialog, topic);
    auto *key = new QShortcut(QKeySequence::HelpContents, dialog);
    QObject::connect(key, &QShortcut::activated, dialog,
                     [dialog, topic] { openGuide(guideTopicAt(dialog->focusWidget(), topic), dialog); });
}

QString guideTopicAt(const QWidget *focused, const QString &standard)
{
    for (const QWidget *widget = focused; widget != nullptr; widget = widget->parentWidget()) {
        const QString topic = widget->property(kTopicProperty).toString();
        if (!topic.isEmpty())
            return topic;
    }
    return standard;
}

} // namespace waymark
