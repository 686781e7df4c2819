package split.persistence.oms;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import split.vocabulary.InvoiceDocument;

/** A document that came with a package. The newest holds; those before it stay on record. */
@Entity
@Table(name = "invoice")
public class Invoice {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "invoice")
  @SequenceGenerator(name = "invoice", sequenceName = "invoice_seq", allocationSize = 1)
  private long id;

  @Column(name = "package_id")
  private long packageId;

  private String number;

  @Column(name = "document_type")
  private String documentType;

  private String document;

  @Column(name = "invoice_date")
  private LocalDate date;

  private String who;

  @Column(name = "created_at")
  private Instant createdAt;

  protected Invoice() {}

  public Invoice(Package about, InvoiceDocument told, String who, Instant now) {
    this.packageId = about.id();
    this.number = told.number();
    this.documentType = told.type();
    this.document = told.content();
    this.date = told.date();
    this.who = who;
    this.createdAt = now;
  }
}
