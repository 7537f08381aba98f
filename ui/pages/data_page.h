#pragma once

#include <memory>

#include <QWidget>

#include "ui/session/store_contents.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace waymark {

class Card;
class PageHeader;
class RowModel;

/// What came in, what did not, and whether the figures can be trusted.
class DataPage : public QWidget {
    Q_OBJECT

public:
    explicit DataPage(QWidget *parent = nullptr);
    void setContents(const std::shared_ptr<const StoreContents> &contents);
    void setBusy(bool busy);

signals:
    void importRequested();
    void exportRejectsRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildHealth();
    QWidget *buildImports();
    QWidget *buildRejects();
    void addFinding(bool warning, const QString &title, const QString &text);
    void showHealth();
    void showMoreHealth();
    void retranslate();

    std::shared_ptr<const StoreContents> m_contents;
    PageHeader *m_header;
    QPushButton *m_import, *m_exportRejects;
    Card *m_imports, *m_rejects, *m_health;
    RowModel *m_importModel, *m_rejectModel;
    QVBoxLayout *m_findings;
};

} // namespace waymark
