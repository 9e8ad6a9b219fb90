"""Every kept page picture is the one that was read, so none is marked as not fitting the places on it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Drop the mark, and with it the pictures on which frames would lie elsewhere."""
    pictures = sa.table("page_pictures", sa.column("blob", sa.String(80)), sa.column("exact", sa.Boolean()))
    doomed = sa.table("doomed_blobs", sa.column("blob", sa.String(80)))
    inexact = sa.select(pictures.c.blob).where(pictures.c.exact.is_(sa.false()))
    op.execute(doomed.insert().from_select(["blob"], inexact))
    op.execute(pictures.delete().where(pictures.c.exact.is_(sa.false())))
    with op.batch_alter_table("page_pictures") as table:
        table.drop_column("exact")


def downgrade() -> None:
    """Bring the mark back: all pictures fit."""
    with op.batch_alter_table("page_pictures") as table:
        table.add_column(sa.Column("exact", sa.Boolean(), nullable=False, server_default=sa.true()))
