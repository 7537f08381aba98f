#include "ui/pages/page_header.h"

#include <QAbstractButton>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QTabBar>
#include <QVBoxLayout>

namespace waymark {

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_question(new QLabel(this))
    , m_row(new QHBoxLayout)
{
    m_title->setProperty("role", QStringLiteral("title"));
    m_question->setProperty("role", QStringLiteral("question"));
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(m_title);
    words->addWidget(m_question);
    m_row->setContentsMargins(20, 10, 16, 8);
    m_row->setSpacing(8);
    m_row->addLayout(words, 1);
    auto *line = new QFrame(this);
    line->setObjectName(QStringLiteral("vline"));
    line->setFixedHeight(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_row);
    column->addWidget(line);
}

void PageHeader::setTexts(const QString &title, const QString &question)
{
    m_title->setText(title);
    m_question->setText(question);
}

void PageHeader::addButton(QAbstractButton *button) { m_row->addWidget(button); }

void PageHeader::addTabs(QTabBar *tabs) { m_row->addWidget(tabs, 0, Qt::AlignBottom); }

} // namespace waymark
