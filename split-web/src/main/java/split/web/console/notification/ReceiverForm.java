package split.web.console.notification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import split.domain.notification.ReceiverWish;
import split.view.notification.ReceiverRow;
import split.vocabulary.Medium;

/** What somebody is about to say about a receiver. */
@Named
@ViewScoped
public class ReceiverForm implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String HERE = "/console/receivers?faces-redirect=true";

  private Long receiver;
  private Long remove;
  private String name;
  private Medium medium = Medium.WEBHOOK;
  private String address;
  private String channel;

  /** Opens the page anew, without a receiver. */
  public String close() {
    return HERE;
  }

  void fill(ReceiverRow known) {
    name = known.name();
    medium = known.medium();
    address = known.address();
    channel = known.channel();
  }

  void empty() {
    name = null;
    address = null;
    channel = null;
  }

  /** A secret is always made: nobody has to think one up. */
  ReceiverWish wish() {
    return new ReceiverWish(name, medium, address, channel, null);
  }

  public Medium[] getMedia() {
    return Medium.values();
  }

  /** Null for a new one. */
  public Long getReceiver() {
    return receiver;
  }

  public void setReceiver(Long receiver) {
    this.receiver = receiver;
  }

  /** Which receiver is to be deleted, once that is confirmed. */
  public Long getRemove() {
    return remove;
  }

  public void setRemove(Long remove) {
    this.remove = remove;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public Medium getMedium() {
    return medium;
  }

  public void setMedium(Medium medium) {
    this.medium = medium;
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String address) {
    this.address = address;
  }

  public String getChannel() {
    return channel;
  }

  public void setChannel(String channel) {
    this.channel = channel;
  }
}
