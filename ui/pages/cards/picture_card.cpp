#include "ui/pages/cards/picture_card.h"

#include <QAction>
#include <QEvent>
#include <QMenu>
#include <QVBoxLayout>

#include "ui/charts/figure/figure_export.h"
#include "ui/controls/editable_text.h"
#include "ui/controls/look/icons.h"
#include "ui/dialogs/guide_action.h"
#include "ui/dialogs/guide_window.h"

namespace waymark {

namespace {
constexpr const char *kPictureFormats[] = {"png", "svg", "pdf", "csv"};
}

PictureCard::PictureCard(QWidget *parent)
    : Card(parent)
    , m_note(new EditableText(this))
    , m_exportMenu(new QMenu(this))
    , m_wordsMenu(new QMenu(this))
    , m_copy(new QAction(icon(QStringLiteral("copy")), {}, this))
    , m_export(new QAction(icon(QStringLiteral("download")), {}, this))
    , m_words(new QAction(this))
    , m_editTitle(new QAction(this))
    , m_editNote(new QAction(this))
    , m_standard(new QAction(this))
{
    buildExport();
    buildWords();
    addMore(new GuideAction(this));
    addMore(m_words);
    retranslate();
}

void PictureCard::setChart(const QString &name, const QString &guideTopic)
{
    m_name = name;
    setGuideTopic(this, guideTopic);
}

void PictureCard::buildExport()
{
    m_export->setMenu(m_exportMenu);
    for (const char *format : kPictureFormats) {
        QAction *entry = m_exportMenu->addAction(QString());
        connect(entry, &QAction::triggered, this, [this, format] {
            if (const PicturePointer shown = picture())
                emit exportRequested(shown, QLatin1String(format));
        });
    }
    connect(m_copy, &QAction::triggered, this, &PictureCard::copyChart);
    addTool(m_copy);
    addTool(m_export);
}

void PictureCard::buildWords()
{
    m_note->setProperty("role", QStringLiteral("meta"));
    m_note->setWordWrap(true);
    m_note->hide();
    static_cast<QVBoxLayout *>(layout())->addWidget(m_note);
    m_words->setMenu(m_wordsMenu);
    m_editTitle->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_T));
    m_editNote->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
    for (QAction *action : {m_editTitle, m_editNote, m_standard}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_wordsMenu->addAction(action);
        addAction(action);
    }
    connect(m_editTitle, &QAction::triggered, this, &PictureCard::editTitle);
    connect(m_editNote, &QAction::triggered, this, &PictureCard::editNote);
    connect(m_standard, &QAction::triggered, this, [this] { emit chartTextEdited({}); });
    connect(titleText(), &EditableText::edited, this, [this](const QString &text) {
        // The program's own words, typed again, are no words of the user.
        const QString own = text == m_title ? QString() : text;
        emit chartTextEdited({own.toStdString(), m_text.note});
    });
    connect(m_note, &EditableText::edited, this, [this](const QString &text) { emit chartTextEdited({m_text.title, text.toStdString()}); });
}

void PictureCard::setTitle(const QString &title)
{
    m_title = title;
    showWords();
}

void PictureCard::setChartText(const ChartText &text)
{
    m_text = text;
    showWords();
}

void PictureCard::showWords()
{
    const QString title = m_text.title.empty() ? m_title : QString::fromStdString(m_text.title);
    const QString note = QString::fromStdString(m_text.note);
    Card::setTitle(title);
    // The program's titles are short; the user's may be anything.
    titleText()->setWordWrap(!m_text.title.empty());
    titleText()->setSource(title, tr("Title of the chart"));
    titleText()->setToolTip(tr("Double click to change it"));
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_note->setSource(note, tr("Note under the chart"));
    m_note->setToolTip(tr("Double click to change it"));
    m_standard->setEnabled(!m_text.isEmpty());
}

void PictureCard::editTitle() { titleText()->edit(); }

void PictureCard::editNote() { m_note->edit(); }

PicturePointer PictureCard::picture() const
{
    const PicturePointer made = makePicture();
    return made == nullptr || m_text.isEmpty() ? made
                                               : made->withText(QString::fromStdString(m_text.title), QString::fromStdString(m_text.note));
}

void PictureCard::copyChart() const
{
    if (const PicturePointer shown = picture())
        copyFigure(*shown);
}

void PictureCard::setCopyText(const QString &text)
{
    m_copy->setText(text);
    enable(m_copy, m_hasPicture);
}

void PictureCard::setHasPicture(bool has)
{
    m_hasPicture = has;
    enable(m_copy, has);
    enable(m_export, has);
}

void PictureCard::enable(QAction *action, bool enabled)
{
    action->setEnabled(enabled);
    action->setToolTip(enabled ? QString() : tr("%1: there is nothing to show yet", "%1: what a button does").arg(action->text()));
}

void PictureCard::retranslate()
{
    m_copy->setText(tr("Copy the chart"));
    m_export->setText(tr("Export"));
    const QString formats[] = {tr("Picture (PNG)\u2026"), tr("Drawing (SVG)\u2026"), tr("Document (PDF)\u2026"), tr("Data (CSV)\u2026")};
    for (int i = 0; i < 4; ++i)
        m_exportMenu->actions().at(i)->setText(formats[i]);
    m_words->setText(tr("Title and note"));
    m_editTitle->setText(tr("Change the title"));
    m_editNote->setText(tr("Change the note"));
    m_standard->setText(tr("Standard title, no note"));
    setHasPicture(m_hasPicture);
    showWords();
}

void PictureCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace waymark
