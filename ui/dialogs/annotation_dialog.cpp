#include "ui/dialogs/annotation_dialog.h"

#include <QCalendarWidget>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/controls/input/plain_calendar.h"
#include "ui/text/numbers.h"

namespace waymark {

namespace {

constexpr int kLongestAnnotation = 120;

/// Tab leaves it, as it leaves every field; the arrows go from day to month to year.
class DateField : public QDateEdit {
public:
    using QDateEdit::QDateEdit;

protected:
    bool focusNextPrevChild(bool next) override { return QWidget::focusNextPrevChild(next); }
};

QDate dateOf(CalendarDay day)
{
    const CivilDate date = civilDate(day);
    return {date.year, date.month, date.day};
}

} // namespace

AnnotationDialog::AnnotationDialog(const Annotation &old, QWidget *parent)
    : QDialog(parent)
    , m_date(new DateField(dateOf(old.day), this))
    , m_text(new QLineEdit(QString::fromStdString(old.text), this))
    , m_save(new QPushButton(tr("Save"), this))
    , m_remove(new QPushButton(tr("Remove"), this))
{
    const bool isNew = old.text.empty();
    setWindowTitle(isNew ? tr("Annotate a date") : tr("Change the annotation"));
    m_date->setCalendarPopup(true);
    makePlain(m_date->calendarWidget());
    m_date->setDisplayFormat(datePattern());
    m_text->setMaxLength(kLongestAnnotation);
    m_text->setMinimumWidth(320);
    m_text->setPlaceholderText(tr("What happened: price change, new onboarding \u2026"));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->addRow(tr("Date"), m_date);
    form->addRow(tr("Text"), m_text);
    m_date->setAccessibleName(tr("Date"));
    m_text->setAccessibleName(tr("Text"));
    auto *explanation = new QLabel(tr("It stands on every chart over calendar months, in files too."), this);
    explanation->setProperty("role", QStringLiteral("small"));
    auto *cancel = new QPushButton(tr("Cancel"), this);
    m_save->setProperty("kind", QStringLiteral("primary"));
    m_save->setDefault(true);
    m_save->setEnabled(!isNew);
    m_remove->setVisible(!isNew);
    m_remove->setAutoDefault(false);
    cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addLayout(form);
    column->addWidget(explanation);
    column->addLayout(buttons);
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &text) { m_save->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_save, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_removed = true;
        accept();
    });
    m_text->setFocus();
}

std::optional<Annotation> AnnotationDialog::annotation() const
{
    if (m_removed)
        return std::nullopt;
    const QDate date = m_date->date();
    return Annotation{calendarDay({date.year(), date.month(), date.day()}), m_text->text().trimmed().toStdString()};
}

} // namespace waymark
