#pragma once

#include <memory>
#include <string>

#include "core/analysis/journey/area_history.h"
#include "core/model/framework.h"
#include "ui/controls/card.h"
#include "ui/session/session.h"

class QLabel;
class QPushButton;
class QTableView;

namespace waymark {

class AreaEditor;
class RowModel;

/// The product areas' own success metrics: who meets, sustains and ever reached them; under the table the selected one to be edited.
class AreasCard : public Card {
    Q_OBJECT

public:
    AreasCard(Session &session, QWidget *parent);

    /// The areas of the document's present framework with their figures; null: none, and `why` says why if that is known.
    void setAreas(std::shared_ptr<const AreaHistory> areas, const QString &filter, const QString &why);
    /// The key of the selected one; empty: there is none.
    std::string selectedKey() const;

    RowModel *rows() const { return m_rows; }
    QTableView *table() const { return m_table; }
    AreaEditor *editor() const { return m_editor; }
    QPushButton *addButton() const { return m_add; }

signals:
    void selectionChanged();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    QStringList rowOf(const AreaRule &rule) const;
    void addArea();
    void retranslate();

    Session &m_session;
    std::shared_ptr<const AreaHistory> m_areas;
    std::vector<std::string> m_keys; ///< of the rows
    QString m_filter, m_missing;
    RowModel *m_rows;
    QTableView *m_table;
    QLabel *m_none, *m_why;
    AreaEditor *m_editor;
    QPushButton *m_add;
};

} // namespace waymark
