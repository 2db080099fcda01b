/**
 * Sends the invoices of a fee run by e-mail: {@code InvoiceMailing} is asked to, {@code MailingWork} puts them into the outbox
 * block by block, {@code InvoiceMails} adds the PDF when one is sent and notes what became of it.
 */
@NullMarked
package org.wego.membership.invoicing.sending;

import org.jspecify.annotations.NullMarked;
