#pragma once

#include <string>

#include <QFrame>

class QLabel;
class QLineEdit;
class QToolButton;

namespace waymark {

/// A category's name in the board: renamed in place, dragged to another place, and with a menu for both and for removing.
class CategoryTitle : public QFrame {
    Q_OBJECT

public:
    explicit CategoryTitle(QWidget *parent = nullptr);

    void setCategory(const std::string &key, const QString &label);
    /// A line under the name; empty takes it away. `warns`: it says that something is missing.
    void setRemark(const QString &remark, bool warns);
    const std::string &key() const { return m_key; }
    QString remark() const;
    void rename();
    QLineEdit *editor() const { return m_editor; }

signals:
    void renamed(const QString &label);
    /// By this many places, down above 0.
    void moved(int places);
    void removed();
    /// Another category was dropped here.
    void categoryDropped(const std::string &key);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showMenu(const QPoint &at);
    void endRename(bool keep);
    void retranslate();

    std::string m_key;
    QString m_label;
    QLabel *m_name, *m_remark;
    QLineEdit *m_editor;
    QToolButton *m_more;
    QPoint m_pressedAt;
    bool m_isDropTarget = false;
};

} // namespace waymark
