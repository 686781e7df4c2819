package split.bench;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * db-scheduler with lock-and-fetch on the same PostgreSQL, in the harness's own process: tasks that
 * do nothing, so what is left is what a queue itself costs.
 */
final class SchedulerYardstick {
  private static final int THREADS = 16;
  private static final String DATABASE = "scheduler";
  private static final String TABLE =
      """
      create table scheduled_tasks (
        task_name text not null, task_instance text not null, task_data bytea,
        execution_time timestamp with time zone not null, picked boolean not null, picked_by text,
        last_success timestamp with time zone, last_failure timestamp with time zone,
        consecutive_failures int, last_heartbeat timestamp with time zone,
        version bigint not null, priority smallint, primary key (task_name, task_instance));
      create index execution_time_idx on scheduled_tasks (execution_time);
      create index last_heartbeat_idx on scheduled_tasks (last_heartbeat);
      create index priority_idx on scheduled_tasks (priority desc, execution_time asc);
      """;

  private SchedulerYardstick() {}

  static double perSecond(PostgresServer postgres, int tasks) {
    postgres.execute("postgres", "create database " + DATABASE);
    postgres.execute(DATABASE, TABLE);
    postgres.execute(
        DATABASE,
        """
        insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
        select 'nothing', g::text, now(), false, 1 from generate_series(1, %d) g
        """
            .formatted(tasks));
    CountDownLatch left = new CountDownLatch(tasks);
    OneTimeTask<Void> task =
        Tasks.oneTime("nothing").execute((instance, context) -> left.countDown());
    try (HikariDataSource source = source(postgres)) {
      Scheduler scheduler =
          Scheduler.create(source, task)
              .threads(THREADS)
              .pollingInterval(Duration.ofMillis(100))
              .pollUsingLockAndFetch(0.5, 4.0)
              .build();
      long start = System.nanoTime();
      scheduler.start();
      boolean finished = left.await(120, TimeUnit.SECONDS);
      double perSecond = (tasks - left.getCount()) / ((System.nanoTime() - start) / 1e9);
      scheduler.stop();
      return finished ? perSecond : Double.NaN;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static HikariDataSource source(PostgresServer postgres) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(postgres.url(DATABASE));
    config.setUsername(PostgresServer.USER);
    config.setPassword(PostgresServer.USER);
    config.setMaximumPoolSize(THREADS + 4);
    return new HikariDataSource(config);
  }
}
