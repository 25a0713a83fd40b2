package org.itacycle.notification.delivery;

import org.itacycle.notification.Channel;
import org.itacycle.notification.MessageState;
import org.itacycle.tenancy.OrganizationId;
import org.jspecify.annotations.Nullable;

/** A message as it is written; the order is kept among the messages of one lane. */
public record NewMessage(
        OrganizationId organization,
        Channel channel,
        String kind,
        String key,
        String lane,
        String address,
        @Nullable String recipientName,
        String subject,
        String html,
        String body,
        String listId,
        String messageId,
        MessageState state,
        @Nullable String problem,
        @Nullable String problemDetail) {}
